using Amendments.Comparison;
using Amendments.Texts;

namespace Amendments.Word.Tables.Spreadsheets;

/// <summary>A stretch of a cell with one look.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Kind">Whether they are struck or put in.</param>
/// <param name="Emphasis">How they stand out.</param>
/// <param name="IsNote">Whether they are the table's own.</param>
internal readonly record struct SheetPiece(string Text, RunKind Kind, Emphasis Emphasis, bool IsNote)
{
    /// <summary>Words of the table's own.</summary>
    public static SheetPiece Own(string text, Emphasis emphasis = Emphasis.None) => new(text, RunKind.Kept, emphasis, IsNote: true);
}
