using System.Globalization;
using Amendments.Documents;

namespace Amendments.Background;

// A table of contents is what follows its own heading, as far as its lines end in page numbers that do not fall. Between two entries
// one line may stand that has none: the first half of an entry that was broken, or the header of the next page.

/// <summary>The table of contents that a document prints.</summary>
/// <param name="Entries">Its entries in order; none when there is no table.</param>
/// <param name="First">The index of the block that holds its heading; -1 when there is no table.</param>
/// <param name="Last">The index of the last block that holds a line of it.</param>
internal sealed record TableOfContents(ValueList<ContentsEntry> Entries, int First, int Last)
{
    // Stops a list of ten thousand numbers from being compared with every line of its document.
    private const int MostEntries = 1000;

    private const int MostPages = 9999;

    /// <summary>Finds it.</summary>
    public static TableOfContents Of(ReadDocument document, BackgroundWords words)
    {
        var lines = BlockLines.Of(document);
        for (var at = 0; at < lines.Count; at++)
        {
            if (words.Contents.Contains(TitleKey.Of(lines[at].Text)) && Read(lines, at) is { Entries.Count: > 0 } table)
            {
                return table;
            }
        }

        return new TableOfContents([], -1, -1);
    }

    private static TableOfContents Read(List<BlockLine> lines, int heading)
    {
        var entries = new List<ContentsEntry>();
        var (last, page, waiting) = (lines[heading].Block, 0, string.Empty);
        foreach (var line in lines.Skip(heading + 1))
        {
            if (Entry(line.Text) is var (title, number) && number >= page && entries.Count < MostEntries)
            {
                entries.AddRange(waiting.Length > 0 ? [Made($"{waiting} {title}"), Made(title)] : [Made(title)]);
                (last, page, waiting) = (line.Block, number, string.Empty);
            }
            else if (waiting.Length == 0)
            {
                waiting = line.Text;
            }
            else
            {
                break;
            }
        }

        return new TableOfContents(entries.ToValueList(), lines[heading].Block, last);
    }

    // "Closing of the session ..... 12"
    private static (string Title, int Page)? Entry(string line)
    {
        var text = TitleKey.WithoutTags(line).TrimEnd();
        var digits = text.Length - text.AsSpan().TrimEnd("0123456789").Length;
        var title = text[..^digits];
        return digits > 0 && title.Length > 0 && (char.IsWhiteSpace(title[^1]) || title[^1] is '.' or '…') && title.Any(char.IsLetter)
            && int.TryParse(text.AsSpan(title.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= MostPages
                ? (title.TrimEnd(), page)
                : null;
    }

    private static ContentsEntry Made(string title)
    {
        var bare = title.AsSpan().TrimEnd(". …\t").ToString();
        return new ContentsEntry(TitleKey.Of(bare), bare.Length < title.TrimEnd().Length);
    }
}
