using System.Text;
using System.Xml.Linq;

namespace Amendments.Word.Revisions;

/// <summary>The text that a mark covers, for a list that people read.</summary>
internal static class CoveredText
{
    public static string Of(XElement mark, RevisionKind kind) => kind switch
    {
        RevisionKind.ParagraphInsertion or RevisionKind.ParagraphDeletion or RevisionKind.ParagraphMoveFrom or RevisionKind.ParagraphMoveTo => "",
        RevisionKind.Insertion or RevisionKind.Deletion or RevisionKind.MoveFrom or RevisionKind.MoveTo => Text(mark),
        RevisionKind.ControlInsertion or RevisionKind.ControlDeletion => mark.ElementsAfterSelf().FirstOrDefault() is { } control ? Text(control) : "",
        _ => mark.Ancestors().FirstOrDefault(e => e.Local() is "r" or "p" or "tc" or "tr" or "tbl" or "sectPr") is { } owner ? Text(owner) : "",
    };

    /// <summary>The text in an element: deleted text included, paragraphs on lines of their own.</summary>
    public static string Text(XElement element)
    {
        var text = new StringBuilder();
        foreach (var piece in element.Descendants())
        {
            _ = piece.Local() switch
            {
                "t" or "delText" => text.Append(piece.Value),
                "tab" when piece.Parent?.Local() == "r" => text.Append('\t'),
                "br" or "cr" => text.Append('\n'),
                "noBreakHyphen" => text.Append('\u2011'),
                "softHyphen" => text.Append('\u00AD'),
                "p" when text.Length > 0 => text.Append('\n'),
                _ => text,
            };
        }

        return text.ToString();
    }
}
