using Amendments.Comparison;
using Amendments.Rendering.Tables;
using Amendments.Texts;
using Amendments.Word.Typesetting;

namespace Amendments.Word.Tables.Spreadsheets;

/// <summary>Makes the content of one cell from its lines.</summary>
internal static class SheetPieces
{
    private const string LeftToRightMark = "\u200E";
    private const string RightToLeftMark = "\u200F";

    /// <summary>The pieces.</summary>
    /// <param name="cell">The lines.</param>
    /// <param name="isMixed">Whether lines of both directions stand beside each other; a mark then holds the full stop of each at its end.</param>
    public static List<SheetPiece> Of(ValueList<CellLine> cell, bool isMixed)
    {
        var pieces = new List<SheetPiece>();
        foreach (var line in cell)
        {
            if (pieces.Count > 0)
            {
                pieces.Add(SheetPiece.Own("\n"));
            }

            if (line.Lead.Length > 0)
            {
                pieces.Add(SheetPiece.Own($"{line.Lead} ", Emphasis.Bold));
            }

            pieces.AddRange(line.Words.Runs.SelectMany(run => Of(run, line.Kind == LineKind.Note)));
            if (isMixed)
            {
                pieces.Add(SheetPiece.Own(new PaperLanguage(line.Language).IsRightToLeft ? RightToLeftMark : LeftToRightMark));
            }
        }

        return pieces;
    }

    private static IEnumerable<SheetPiece> Of(Run run, bool isNote) => InlineWords.Of(run.Text).Pieces()
        .Select(p => new SheetPiece(SheetText.Of(p.Text.Replace(InlineObject.Placeholder, '\n')), run.Kind, isNote ? p.Emphasis | Emphasis.Italic : p.Emphasis, isNote));
}
