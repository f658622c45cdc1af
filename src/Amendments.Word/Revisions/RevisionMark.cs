using System.Globalization;
using System.Xml.Linq;

namespace Amendments.Word.Revisions;

/// <summary>Recognises the elements that are marks of tracked changes, and tells the same name apart by where it stands.</summary>
internal static class RevisionMark
{
    /// <summary>The id of a mark that has none, or none that can be read.</summary>
    public const int NoId = -1;

    /// <summary>What the mark does, or null if the element is no mark.</summary>
    public static RevisionKind? KindOf(XElement element) => element.Local() switch
    {
        "ins" => At(element, RevisionKind.Insertion, RevisionKind.ParagraphInsertion, RevisionKind.RowInsertion),
        "del" => At(element, RevisionKind.Deletion, RevisionKind.ParagraphDeletion, RevisionKind.RowDeletion),
        "moveFrom" => At(element, RevisionKind.MoveFrom, RevisionKind.ParagraphMoveFrom, RevisionKind.RowDeletion),
        "moveTo" => At(element, RevisionKind.MoveTo, RevisionKind.ParagraphMoveTo, RevisionKind.RowInsertion),
        "cellIns" => RevisionKind.CellInsertion,
        "cellDel" => RevisionKind.CellDeletion,
        "cellMerge" => RevisionKind.CellMerge,
        "numberingChange" => RevisionKind.NumberingChange,
        "customXmlInsRangeStart" or "customXmlMoveToRangeStart" => RevisionKind.ControlInsertion,
        "customXmlDelRangeStart" or "customXmlMoveFromRangeStart" => RevisionKind.ControlDeletion,
        _ => IsPropertyChange(element) ? RevisionKind.PropertyChange : null,
    };

    /// <summary>True for the record of former properties, such as <c>w:rPrChange</c>; what is inside it is history, not a mark.</summary>
    public static bool IsPropertyChange(XElement element) => element.Local() is
        "rPrChange" or "pPrChange" or "sectPrChange" or "tblPrChange" or "tblPrExChange" or "trPrChange" or "tcPrChange" or "tblGridChange";

    /// <summary>True for ins, del, moveFrom and moveTo around text.</summary>
    public static bool IsWrapper(XElement element) =>
        KindOf(element) is RevisionKind.Insertion or RevisionKind.Deletion or RevisionKind.MoveFrom or RevisionKind.MoveTo;

    /// <summary>True if accepting the mark keeps what it covers.</summary>
    public static bool Adds(XElement mark) => mark.Local() is
        "ins" or "moveTo" or "cellIns" or "customXmlInsRangeStart" or "customXmlMoveToRangeStart";

    /// <summary>The id of a mark; <see cref="NoId"/> if there is none that can be read.</summary>
    public static int Id(XElement mark) =>
        int.TryParse(mark.Value("id"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? id : NoId;

    /// <summary>The marks of a story in document order, each once: neither in former properties nor in a drawing's fallback copy.</summary>
    public static IEnumerable<XElement> In(XElement story)
    {
        var open = new Stack<XElement>([story]);
        while (open.TryPop(out var element))
        {
            if (KindOf(element) is not null)
            {
                yield return element;
            }

            if (!IsPropertyChange(element) && element.HasElements)
            {
                foreach (var child in element.Elements().Where(c => !c.IsFallback()).Reverse())
                {
                    open.Push(child);
                }
            }
        }
    }

    private static RevisionKind At(XElement element, RevisionKind text, RevisionKind paragraph, RevisionKind row) => element.Parent?.Local() switch
    {
        "rPr" when element.Parent.Parent?.Local() == "pPr" => paragraph,
        "trPr" => row,
        "numPr" => RevisionKind.NumberingChange,
        _ => text,
    };
}
