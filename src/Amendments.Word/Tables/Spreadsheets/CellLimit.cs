using System.Globalization;

namespace Amendments.Word.Tables.Spreadsheets;

/// <summary>What a cell of Excel holds; a longer one makes Excel call the file damaged.</summary>
internal static class CellLimit
{
    /// <summary>The most UTF-16 code units of one cell.</summary>
    public const int Most = 32_767;

    private const string Note = " … [Cut here: the text is longer than a cell can hold. The table as .docx has all of it.]";

    /// <summary>Cuts the content of a cell that is too long, and says so in it.</summary>
    /// <returns>How long it was; null when it is as it was.</returns>
    public static int? Cut(List<SheetPiece> pieces)
    {
        var length = pieces.Sum(p => p.Text.Length);
        if (length <= Most)
        {
            return null;
        }

        var over = length - (Most - Note.Length);
        while (over > 0)
        {
            var last = pieces[^1];
            pieces.RemoveAt(pieces.Count - 1);
            var kept = Beginning(last.Text, last.Text.Length - over);
            if (kept.Length > 0)
            {
                pieces.Add(last with { Text = kept });
            }

            over -= last.Text.Length;
        }

        pieces.Add(SheetPiece.Own(Note));
        return length;
    }

    // Never half a character.
    private static string Beginning(string text, int most)
    {
        var end = 0;
        while (end < text.Length && end + StringInfo.GetNextTextElementLength(text, end) <= most)
        {
            end += StringInfo.GetNextTextElementLength(text, end);
        }

        return text[..end];
    }
}
