using Amendments.Composition;
using Amendments.Papers;

namespace Amendments.Conflicts;

/// <summary>The paragraphs that an edit is about.</summary>
internal static class Places
{
    public static IEnumerable<ParagraphId> Of(Edit edit) => edit switch
    {
        Edit.MergeParagraphs merge => [merge.First, merge.Second],
        Edit.MoveParagraph { To.After: { } to } move => [move.Of, to],
        _ => edit.Paragraph is { } paragraph ? [paragraph] : [],
    };
}
