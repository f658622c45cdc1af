using Amendments.Composition;
using Amendments.Papers;

namespace Amendments.Conflicts;

/// <summary>The paragraphs that an edit is about.</summary>
internal static class Places
{
    /// <summary>Where the words that an amendment changes come into the draft.</summary>
    public static ContestedWords In(Edit.Reword reword) => reword.In switch
    {
        Edit.Reword amended => In(amended),
        Edit.Words words => new ContestedWords(words.In, words.Range),
        var other => new ContestedWords(other.Paragraph, default),
    };

    public static IEnumerable<ParagraphId> Of(Edit edit) => edit switch
    {
        Edit.MergeParagraphs merge => [merge.First, merge.Second],
        Edit.MoveParagraph { To.After: { } to } move => [move.Of, to],
        _ => edit.Paragraph is { } paragraph ? [paragraph] : [],
    };
}
