using Amendments.Composition;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Conflicts;

/// <summary>What it means that two edits meet at one place.</summary>
internal static class Meeting
{
    /// <summary>Why two edits of one paragraph, or into one gap, cannot both be made without a decision; null when they can. Symmetric.</summary>
    /// <param name="a">An edit.</param>
    /// <param name="b">An edit of another request.</param>
    /// <param name="rewords">Whether one of the two requests, and not both, words a sentence or paragraph anew.</param>
    /// <param name="length">The length of the paragraph's text.</param>
    public static ConflictReason? Between(Edit a, Edit b, bool rewords, int length) => (a, b) switch
    {
        _ when Clash.IsSame(a, b) => null,
        (Edit.Words x, Edit.Words y) => Between(x, y, rewords, new TextRange(0, length)),
        (Edit.Reword x, Edit.Reword y) => Between(x.Alone, y.Alone, rewords, new TextRange(0, x.In.PutIn!.Text.Length)),
        _ when ArePutIn(a, b) => ConflictReason.Order,
        _ when !Clash.Between(a, b) => null,
        (Edit.DeleteParagraph, _) or (_, Edit.DeleteParagraph) => ConflictReason.DeletesParagraph,
        (Edit.MergeParagraphs x, Edit.MoveParagraph y) => Comes(y, x),
        (Edit.MoveParagraph x, Edit.MergeParagraphs y) => Comes(x, y),
        (Edit.MoveParagraph, _) or (_, Edit.MoveParagraph) => ConflictReason.MovesParagraph,
        _ => ConflictReason.Structure,
    };

    /// <summary>The words of the draft that both edits of one paragraph are about.</summary>
    public static TextRange Words(Edit a, Edit b, Paragraph paragraph) => (a, b) switch
    {
        (Edit.Words x, Edit.Words y) when Extent(x).Overlaps(Extent(y)) => Extent(x).Within(Extent(y)),
        (Edit.Words x, Edit.Words) => x.Range,
        _ => new TextRange(0, paragraph.Text.Length),
    };

    /// <summary>The words that an edit changes, with the one that an insertion is attached to.</summary>
    public static TextRange Extent(Edit.Words words) => words.Holds.IsEmpty
        ? words.Range
        : TextRange.Between(Math.Min(words.Range.Start, words.Holds.Start), Math.Max(words.Range.End, words.Holds.End));

    /// <summary>Whether an edit of words is about some words of its paragraph.</summary>
    public static bool Touches(Edit.Words words, TextRange range) => Extent(words).Start <= range.End && range.Start <= Extent(words).End;

    private static ConflictReason? Between(Edit.Words x, Edit.Words y, bool rewords, TextRange all) =>
        x.Range.IsEmpty && x.Range == y.Range ? (Commute(x.Replacement.Text.Text, y.Replacement.Text.Text) ? null : ConflictReason.Order)
        : !IsDeletion(x) && IsDeletion(y) && y.Range == all || !IsDeletion(y) && IsDeletion(x) && x.Range == all ? ConflictReason.DeletesEdited
        : !Clash.Between(x, y) ? null
        : rewords ? ConflictReason.RewordsSentence
        : IsDeletion(x) != IsDeletion(y) ? ConflictReason.DeletesEdited
        : ConflictReason.DifferentWords;

    private static bool ArePutIn(Edit a, Edit b) => (a, b) switch
    {
        (Edit.InsertParagraph x, Edit.InsertParagraph y) => x.At == y.At,
        (Edit.InsertParagraph x, Edit.MoveParagraph y) => x.At == y.To,
        (Edit.MoveParagraph x, Edit.InsertParagraph y) => x.To == y.At,
        (Edit.MoveParagraph x, Edit.MoveParagraph y) => x.Of != y.Of && x.To == y.To,
        _ => false,
    };

    // A paragraph that is merged is moved away from its neighbour, or another comes between the two.
    private static ConflictReason Comes(Edit.MoveParagraph move, Edit.MergeParagraphs merge) =>
        move.Of == merge.First || move.Of == merge.Second ? ConflictReason.MovesParagraph : ConflictReason.Structure;

    private static bool IsDeletion(Edit.Words words) => words.Replacement.IsNothing;

    // "very " and "very very " come to one text whichever stands first.
    private static bool Commute(string one, string other) => one + other == other + one;
}
