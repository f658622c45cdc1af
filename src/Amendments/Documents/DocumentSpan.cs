using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Documents;

/// <summary>A stretch of a document over one or more blocks.</summary>
/// <param name="First">The index of its first block.</param>
/// <param name="From">Where it begins in that block's text.</param>
/// <param name="Last">The index of its last block.</param>
/// <param name="To">Where it ends in that block's text.</param>
public readonly record struct DocumentSpan(int First, int From, int Last, int To)
{
    /// <summary>One whole block.</summary>
    public static DocumentSpan Of(int block, DocumentBlock of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return new DocumentSpan(block, 0, block, of.Text.Length);
    }

    /// <summary>From the beginning of this one to the end of a later one.</summary>
    public DocumentSpan Through(DocumentSpan later) => this with { Last = later.Last, To = later.To };

    /// <summary>The parts of the blocks that it covers.</summary>
    public IEnumerable<(int Block, TextRange Range)> Parts(ReadDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        for (var at = First; at <= Last; at++)
        {
            yield return (at, TextRange.Between(at == First ? From : 0, at == Last ? To : document.Blocks[at].Text.Length));
        }
    }

    /// <summary>Its words, a line for each block.</summary>
    public FormattedText Words(ReadDocument document) => FormattedText.Join(Parts(document)
        .Where(p => document.Blocks[p.Block].Kind != BlockKind.Furniture)
        .Select(p => document.Blocks[p.Block].Text.Slice(p.Range))
        .SelectMany((words, at) => at == 0 ? [words] : new[] { FormattedText.FromString("\n"), words }));

    /// <summary>The passage of a submission that it is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="submission">The submission that it came with.</param>
    /// <param name="heading">The heading that it stands under, or null.</param>
    public Passage Passage(ReadDocument document, Id<Submission> submission, string? heading)
    {
        var parts = Parts(document).ToList();
        var ranges = parts.Select(p => document.Blocks[p.Block].InDocument(p.Range)).OfType<TextRange>().ToList();
        return new Passage(
            submission, heading,
            Span.Over(parts.Select(p => document.Blocks[p.Block].Lines(p.Range))), Span.Over(parts.Select(p => document.Blocks[p.Block].Pages(p.Range))),
            ranges.Count == 0 ? null : TextRange.Between(ranges.Min(r => r.Start), ranges.Max(r => r.End)),
            Words(document));
    }
}
