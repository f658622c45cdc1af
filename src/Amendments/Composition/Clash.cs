namespace Amendments.Composition;

// Two edits clash when no text can hold both:
//   - word changes (of the draft, or of what one and the same proposal puts in) that share a character, or one that inserts strictly inside what the other strikes;
//   - an insertion against a change of the very word that it is attached to;
//   - a paragraph deleted or moved against any other change of it;
//   - a split strictly inside words that are struck;
//   - a merge against a deletion, a move or another merge of one of its paragraphs, or a new paragraph between them.
// Insertions at one place, and new paragraphs in one gap, stand side by side in their order.

/// <summary>Whether two edits can both be applied.</summary>
internal static class Clash
{
    public static bool Between(Edit a, Edit b) => (a, b) switch
    {
        (Edit.Words x, Edit.Words y) => Overlap(x, y),
        (Edit.Reword x, Edit.Reword y) => x.Of == y.Of && x.In == y.In && Overlap(x.Alone, y.Alone),
        (Edit.Reword, _) or (_, Edit.Reword) => false,
        (Edit.SplitParagraph x, Edit.Words y) => Strictly(x.Offset, y),
        (Edit.Words x, Edit.SplitParagraph y) => Strictly(y.Offset, x),
        (Edit.SplitParagraph x, Edit.SplitParagraph y) => x.Offset == y.Offset,
        (Edit.InsertParagraph, Edit.InsertParagraph or Edit.MoveParagraph) => false,
        (Edit.InsertParagraph x, Edit.MergeParagraphs y) => x.At.After == y.First,
        (Edit.MergeParagraphs x, Edit.InsertParagraph y) => y.At.After == x.First,
        (Edit.MergeParagraphs x, Edit.MoveParagraph { To: var to }) when to.After == x.First => true,
        (Edit.MergeParagraphs x, Edit.MergeParagraphs y) => x.First == y.First || x.Second == y.Second,
        (Edit.MergeParagraphs, Edit.Words or Edit.SplitParagraph) or (Edit.Words or Edit.SplitParagraph, Edit.MergeParagraphs) => false,
        _ => true,
    };

    /// <summary>Whether two edits ask for the same, however they came to it.</summary>
    public static bool IsSame(Edit a, Edit b) => (a, b) switch
    {
        (Edit.Words x, Edit.Words y) => x.Range == y.Range && x.In == y.In && SayTheSame(x.Replacement.Text.Text, y.Replacement.Text.Text),
        (Edit.Reword x, Edit.Reword y) => x.Of == y.Of && x.In == y.In && IsSame(x.Alone, y.Alone),
        (Edit.InsertParagraph x, Edit.InsertParagraph y) => x.At == y.At && x.Text.Text.Text == y.Text.Text.Text && x.Requested == y.Requested,
        _ => a with { Part = b.Part } == b,
    };

    // A blank that clings to the words on either side was not asked for; where there is nothing but a blank, it was.
    private static bool SayTheSame(string one, string two) =>
        one == two || (one.AsSpan().Trim() is { IsEmpty: false } said && said.SequenceEqual(two.AsSpan().Trim()));

    private static bool Overlap(Edit.Words x, Edit.Words y) => x.Range.Overlaps(y.Holds) || y.Range.Overlaps(x.Holds) || Cross(x, y);

    private static bool Cross(Edit.Words x, Edit.Words y) => x.Range.IsEmpty || y.Range.IsEmpty
        ? Strictly(x.Range.Start, y) && x.Range.IsEmpty || Strictly(y.Range.Start, x) && y.Range.IsEmpty
        : x.Range.Overlaps(y.Range);

    private static bool Strictly(int offset, Edit.Words words) => words.Range.Start < offset && offset < words.Range.End;
}
