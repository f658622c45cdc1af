using System.Text.RegularExpressions;
using Amendments.Texts;

namespace Amendments.Readers.Texts;

/// <summary>
/// Decides of a hyphen at the end of a line whether it belongs to the word. What the document says elsewhere goes first: the word without
/// the hyphen, or with it, in the middle of a line. Otherwise it depends on whether the document divides words at all; those cases are
/// kept, so that a person can look at them.
/// </summary>
internal sealed partial class Hyphens
{
    // In justified text that divides words one line in twenty ends so; where only compounds break at their hyphens, one in a hundred.
    private const double DividingShare = 0.025;

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _divides;
    private readonly List<string> _guessed = [];

    /// <summary>Learns from the lines of a document, in their order, what its words are.</summary>
    public Hyphens(IReadOnlyList<string> lines)
    {
        // Most documents divide no words; then there is nothing to learn.
        if (!lines.Any(EndsInHyphen))
        {
            return;
        }

        var ends = new List<(string First, string Second)>();
        var before = string.Empty;
        foreach (var text in lines)
        {
            var first = EndsInHyphen(before);
            Learn(text, first, EndsInHyphen(text));
            if (first && Halves(before, text) is { } halves)
            {
                ends.Add(halves);
            }

            before = text;
        }

        _divides = ends.Exists(e => IsKnown(e.First + e.Second) && !IsKnown($"{e.First}-{e.Second}")) || ends.Count > DividingShare * lines.Count;
    }

    /// <summary>The words that were put together without certainty, in the order of the text.</summary>
    public IReadOnlyList<string> Guessed => _guessed;

    /// <summary>Whether a line ends in a hyphen behind a letter or number.</summary>
    public static bool EndsInHyphen(string line) => line.Length > 1 && line[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetterOrDigit(line[^2]);

    /// <summary>One line behind another, with the word that is divided between them put together.</summary>
    public FormattedText Join(FormattedText first, FormattedText second) => Between(first.Text, second.Text) switch
    {
        LineJoint.Blank => first + " " + second,
        LineJoint.Nothing => first + second,
        _ => first.Slice(TextRange.Between(0, first.Length - 1)) + second,
    };

    /// <summary>What comes between two lines of one paragraph.</summary>
    /// <param name="first">A line without blanks around it, not empty.</param>
    /// <param name="second">The line that follows it, likewise.</param>
    public LineJoint Between(string first, string second)
    {
        if (!EndsInHyphen(first))
        {
            return EndsInDash(first) || (LineEnd.IsIdeograph(first[^1]) && LineEnd.IsIdeograph(second[0])) ? LineJoint.Nothing : LineJoint.Blank;
        }

        return BelongsToWord(first, second) ? LineJoint.Nothing : LineJoint.WithoutHyphen;
    }

    private void Learn(string line, bool withoutFirst, bool withoutLast)
    {
        var known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var (at, last) = (0, withoutLast ? Word().Count(line) - 1 : -1);
        foreach (var match in Word().EnumerateMatches(line))
        {
            if ((at > 0 || !withoutFirst) && at != last)
            {
                known.Add(line.AsSpan(match.Index, match.Length));
            }

            at++;
        }
    }

    // "2022–2032", "and/or": a dash or stroke close behind its word is as close to the next.
    private static bool EndsInDash(string line) => line.Length > 1 && line[^1] is '–' or '—' or '/' && char.IsLetterOrDigit(line[^2]);

    private bool BelongsToWord(string first, string second)
    {
        if (first[^1] == '\u00AD' || Halves(first, second) is not var (start, end))
        {
            return first[^1] != '\u00AD';
        }

        var (whole, compound) = (IsKnown(start + end), IsKnown($"{start}-{end}"));
        if (whole != compound)
        {
            return compound;
        }

        var keeps = !_divides || (IsKnown(start) && IsKnown(end));
        _guessed.Add(keeps ? $"{start}-{end}" : start + end);
        return keeps;
    }

    private bool IsKnown(string word) => _words.Contains(word);

    // A capital or a number behind the hyphen shows that it is a compound: "Asia-Pacific", "COVID-19".
    private static (string First, string Second)? Halves(string first, string second) =>
        second.Length > 0 && char.IsLower(second[0]) && LastWord().Match(first) is { Success: true } start && FirstWord().Match(second) is { Success: true } end
            ? (start.Groups[1].Value, end.Value)
            : null;

    [GeneratedRegex(@"[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-\u2010\u00AD]$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();
}
