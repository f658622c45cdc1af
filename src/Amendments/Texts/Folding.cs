using System.Buffers;
using System.Globalization;
using System.Text;

namespace Amendments.Texts;

/// <summary>
/// The one table by which typographic variants find each other: quotation marks, dashes and hyphens, spaces, ellipses,
/// composed and decomposed letters (NFC), marks that cannot be seen and inline objects. For finding only: comparing is always exact.
/// </summary>
public static class Folding
{
    private const string Dropped = "\u00AD\u200B\u2060\uFEFF\uFFFC";

    // ASCII characters that stand for themselves when no mark behind them belongs to them.
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c != '`')]);

    private static readonly Dictionary<char, string> Table = MakeTable();

    /// <summary>The folded text together with the place in the original that each of its characters comes from. Linear in the length.</summary>
    public static FoldedText Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExcept(Plain) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return new FoldedText(text);
        }

        var folded = new StringBuilder(text.Length);
        var sources = new List<TextRange>(text.Length);
        for (int at = 0, length; at < text.Length; at += length)
        {
            var isPlain = IsPlain(text, at);
            length = isPlain ? 1 : StringInfo.GetNextTextElementLength(text, at);
            foreach (var character in isPlain ? text.AsSpan(at, 1) : FoldElement(text.AsSpan(at, length)))
            {
                if (character == ' ' && folded.Length > 0 && folded[^1] == ' ')
                {
                    sources[^1] = TextRange.Between(sources[^1].Start, at + length);
                    continue;
                }

                folded.Append(character);
                sources.Add(new TextRange(at, length));
            }
        }

        var once = new FoldedText(folded.ToString(), [.. sources]);
        return folded.Length < text.Length && once.Text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF') ? Again(once) : once;
    }

    private static bool IsPlain(string text, int at) => Plain.Contains(text[at]) && (at + 1 == text.Length || text[at + 1] < '\u0300');

    // Where an invisible character went out, a letter and a mark behind it can have come together.
    private static FoldedText Again(FoldedText once)
    {
        var twice = Fold(once.Text);
        return twice.Text == once.Text ? once : new FoldedText(twice.Text, [.. Enumerable.Range(0, twice.Text.Length).Select(i => once.Source(twice.Source(new TextRange(i, 1))))]);
    }

    private static string FoldElement(ReadOnlySpan<char> element)
    {
        if (element.Length == 1 && char.IsAscii(element[0]) && element[0] != '`')
        {
            return char.IsWhiteSpace(element[0]) ? " " : element.ToString();
        }

        var folded = new StringBuilder();
        foreach (var character in Compose(element.ToString()))
        {
            if (!Dropped.Contains(character, StringComparison.Ordinal))
            {
                folded.Append(Table.TryGetValue(character, out var replacement) ? replacement : Blank(character));
            }
        }

        return folded.ToString();
    }

    // Lone surrogates cannot be normalised; they fold to themselves.
    private static string Compose(string element) =>
        element.EnumerateRunes().Any(r => r == Rune.ReplacementChar) ? element : element.Normalize(NormalizationForm.FormC);

    private static string Blank(char character) => char.IsWhiteSpace(character) ? " " : character.ToString();

    private static Dictionary<char, string> MakeTable()
    {
        var table = new Dictionary<char, string>();
        void Fold(string characters, string to)
        {
            foreach (var character in characters)
            {
                table[character] = to;
            }
        }

        Fold("\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4\u2039\u203A", "'");
        Fold("\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u300C\u300D", "\"");
        Fold("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D", "-");
        Fold("\u2026", "...");
        return table;
    }
}
