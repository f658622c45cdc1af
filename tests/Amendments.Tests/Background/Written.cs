using Amendments.Documents;
using Amendments.Texts;

namespace Amendments.Tests.Background;

/// <summary>Documents written by hand: blocks with empty lines between, "# " before headings, "- " before items, "~ " before what belongs to the page.</summary>
internal static class Written
{
    public static ReadDocument Document(string text)
    {
        var blocks = new List<DocumentBlock>();
        var lines = text.Split('\n');
        var offset = 0;
        for (var at = 0; at < lines.Length; at++)
        {
            var (first, start) = (at, offset);
            var held = new List<string>();
            for (; at < lines.Length && lines[at].Trim().Length > 0 && (held.Count == 0 || !lines[at].StartsWith("- ", StringComparison.Ordinal)); at++)
            {
                held.Add(lines[at]);
                offset += lines[at].Length + 1;
            }

            if (at < lines.Length && lines[at].Trim().Length > 0)
            {
                at--;
            }
            else
            {
                offset += at < lines.Length ? lines[at].Length + 1 : 0;
            }

            if (held.Count > 0)
            {
                blocks.Add(Block(held, first + 1, start));
            }
        }

        return new ReadDocument(blocks.ToValueList(), []);
    }

    private static DocumentBlock Block(List<string> lines, int number, int offset)
    {
        var (kind, level, mark) = lines[0] switch
        {
            ['#', '#', ' ', ..] => (BlockKind.Heading, 2, 3),
            ['#', ' ', ..] => (BlockKind.Heading, 1, 2),
            ['-', ' ', ..] => (BlockKind.Item, 1, 2),
            ['~', ' ', ..] => (BlockKind.Furniture, 0, 2),
            _ => (BlockKind.Text, 0, 0),
        };
        var (pieces, start, text) = (new List<DocumentPiece>(), 0, string.Empty);
        foreach (var (index, line) in lines.Index())
        {
            var skipped = index == 0 ? mark : 0;
            text += (index > 0 ? " " : string.Empty) + line[skipped..];
            pieces.Add(new DocumentPiece(start, line.Length - skipped, offset + skipped, number + index, 0));
            start = text.Length + 1;
            offset += line.Length + 1;
        }

        return new DocumentBlock(kind, level, kind == BlockKind.Item ? "-" : string.Empty, FormattedText.FromString(text), pieces.ToValueList());
    }
}
