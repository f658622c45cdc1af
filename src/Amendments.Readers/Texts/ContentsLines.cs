using System.Globalization;
using System.Text.RegularExpressions;

namespace Amendments.Readers.Texts;

/// <summary>Finds the lines of a table of contents: a run of lines that end in the numbers of pages, with dots or a tab before them.</summary>
internal static partial class ContentsLines
{
    // Without dots a short list of two columns may be a table.
    private const int FewestWithoutDots = 4;

    // A line of a table of contents is no longer, tags included.
    private const int Longest = 600;

    /// <summary>The lines among these that are some.</summary>
    public static HashSet<TextLine> In(IReadOnlyList<TextLine> lines)
    {
        var found = new HashSet<TextLine>(ReferenceEqualityComparer.Instance);
        var run = new List<(TextLine Line, int Page, bool HasDots)>();
        foreach (var line in lines)
        {
            if (Read(line) is not { } entry || (run.Count > 0 && entry.Page < run[^1].Page))
            {
                Add(run, found);
                run.Clear();
            }

            if (Read(line) is { } again)
            {
                run.Add(again);
            }
        }

        Add(run, found);
        return found;
    }

    private static void Add(List<(TextLine Line, int Page, bool HasDots)> run, HashSet<TextLine> found)
    {
        if (run.Count >= FewestWithoutDots || run.Exists(l => l.HasDots))
        {
            found.UnionWith(run.Select(l => l.Line));
        }
    }

    private static (TextLine Line, int Page, bool HasDots)? Read(TextLine line)
    {
        if (line.Text.Length is 0 or > Longest || !(char.IsAsciiDigit(line.Text[^1]) || line.Text[^1] == '>'))
        {
            return null;
        }

        var entry = Entry().Match(Tags().Replace(line.Text, string.Empty));
        return entry.Success ? (line, int.Parse(entry.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), entry.Groups[1].Value[0] != '\t') : null;
    }

    [GeneratedRegex(@"</?\w{1,6}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[^\s.…·]\s*?([.…·]{3,}|(?:\.\s){3,}|…|\t)[\s.]*(\d{1,4})$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Entry();
}
