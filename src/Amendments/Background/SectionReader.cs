using Amendments.Documents;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Background;

/// <summary>Cuts a document into its sections; what belongs to the page, and the table of contents, is in none of them.</summary>
/// <param name="document">The document.</param>
/// <param name="words">The words of its language.</param>
/// <param name="title">Its title; what stands before the first section is a section of that title.</param>
internal sealed class SectionReader(ReadDocument document, BackgroundWords words, string title)
{
    private readonly TableOfContents _contents = TableOfContents.Of(document, words);

    private readonly SectionTags _tags = new(words);

    public ValueList<BackgroundSection> Read()
    {
        var heads = SectionHeads.Find(document, _contents);
        var ends = heads.Append(document.Blocks.Count).ToList();
        var front = Blocks(0, ends[0]);
        return
        [
            .. front.Count == 0 ? [] : new[] { Section(title, front, front) },
            .. heads.Select((head, i) => Section(Title(head), [head, .. Blocks(head + 1, ends[i + 1])], Below(head, Blocks(head + 1, ends[i + 1])))),
        ];
    }

    private List<int> Blocks(int from, int to) =>
        [.. Enumerable.Range(from, to - from).Where(at => IsText(document.Blocks[at]) && (at < _contents.First || at > _contents.Last))];

    private static bool IsText(DocumentBlock block) => block.Kind != BlockKind.Furniture && !string.IsNullOrWhiteSpace(block.Text.Text);

    private string Title(int head)
    {
        var block = document.Blocks[head];
        return IsOneBlock(block) ? block.Text.Text.ReplaceLineEndings(" ").Trim() : BlockLines.Of(block).First().Text;
    }

    // Where title and text are one block, the text is not lost.
    private List<int> Below(int head, List<int> blocks) => IsOneBlock(document.Blocks[head]) ? blocks : [head, .. blocks];

    private bool IsOneBlock(DocumentBlock block) => block.Kind == BlockKind.Heading || block.Text.Length <= TitleKey.Longest
        && _contents.Entries.Any(e => e.Key == TitleKey.Of(block.Text.Text) || e.Begins(TitleKey.Of(block.Text.Text)));

    private BackgroundSection Section(string named, List<int> all, List<int> below)
    {
        var ranges = all.Select(at => document.Blocks[at]).Select(b => b.InDocument(Whole(b))).OfType<TextRange>().ToList();
        var parts = below.Select(at => document.Blocks[at]).Select(b => new BackgroundPart(b.Text, b.Lines(Whole(b)), b.Pages(Whole(b)))).ToValueList();
        return new BackgroundSection(
            named, Span.Over(all.Select(at => document.Blocks[at].Lines(Whole(document.Blocks[at])))), Span.Over(all.Select(at => document.Blocks[at].Pages(Whole(document.Blocks[at])))),
            ranges.Count == 0 ? null : TextRange.Between(ranges.Min(r => r.Start), ranges.Max(r => r.End)),
            _tags.Find(named, below.Select(at => document.Blocks[at])), parts);
    }

    private static TextRange Whole(DocumentBlock block) => new(0, block.Text.Length);
}
