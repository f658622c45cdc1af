using Amendments.Documents;

namespace Amendments.Background;

// Where sections begin. A table of contents tells it best: the lines that it lists, when there are two or more of them in the text,
// whatever they look like. Otherwise the headings do. Of headings with levels only those of the highest level that occurs twice
// count: the title of the whole document stands above it, and what is below belongs to the section.

/// <summary>Finds the blocks at which the sections of a document begin.</summary>
internal static class SectionHeads
{
    private const int Fewest = 2;

    /// <summary>The indexes of the blocks, in order; none when nothing divides the document.</summary>
    public static List<int> Find(ReadDocument document, TableOfContents contents)
    {
        var listed = Listed(document, contents);
        var heads = listed.Count >= Fewest ? listed
            : [.. document.Blocks.Index().Where(b => b.Item.Kind == BlockKind.Heading && IsOutside(b.Index, contents)).Select(b => b.Index)];
        var levels = heads.ConvertAll(h => Level(document.Blocks[h]));
        var top = levels.Where(l => l > 0).GroupBy(l => l).Where(l => l.Count() >= Fewest).Select(l => l.Key).DefaultIfEmpty(0).Min();
        return [.. heads.Where((_, i) => levels[i] == 0 || levels[i] == top || top == 0)];
    }

    private static List<int> Listed(ReadDocument document, TableOfContents contents)
    {
        var body = document.Blocks.Index()
            .Where(b => b.Item.Kind is not (BlockKind.Furniture or BlockKind.Cell or BlockKind.Note) && b.Index > contents.Last)
            .SelectMany(b => Keys(b.Item).Select(key => (b.Index, Key: key)))
            .ToList();
        return contents.Entries.Count == 0 ? [] : [.. ContentsMatch.Find(contents.Entries, body.ConvertAll(b => b.Key)).Select(line => body[line].Index).Distinct()];
    }

    // A heading can be one block with the text below it; then its first line tells.
    private static IEnumerable<string> Keys(DocumentBlock block) =>
        new[] { block.Text.Text, BlockLines.Of(block).FirstOrDefault().Text ?? string.Empty }
            .Where(text => text.Length <= TitleKey.Longest).Select(TitleKey.Of).Distinct();

    private static bool IsOutside(int block, TableOfContents contents) => block < contents.First || block > contents.Last;

    private static int Level(DocumentBlock block) => block.Kind == BlockKind.Heading ? block.Level : 0;
}
