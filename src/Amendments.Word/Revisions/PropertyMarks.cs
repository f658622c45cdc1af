using System.Xml.Linq;

namespace Amendments.Word.Revisions;

/// <summary>
/// The marks that stand among properties: of a paragraph's mark (<c>w:pPr/w:rPr/w:ins</c>), a row (<c>w:trPr/w:ins</c>), a cell
/// (<c>w:tcPr/w:cellIns</c>). They say that the thing itself was put in or struck out.
/// </summary>
internal static class PropertyMarks
{
    /// <summary>Takes the decided marks away.</summary>
    /// <param name="properties">The properties that may hold marks; null if the thing has none.</param>
    /// <param name="verdicts">What is decided.</param>
    /// <returns>Whether a mark was taken away, and whether the thing that carried it goes.</returns>
    public static (bool Changed, bool Goes) Resolve(XElement? properties, Verdicts verdicts)
    {
        if (properties is null || !properties.HasElements)
        {
            return default;
        }

        var decided = properties.Elements().Where(e => IsMark(e) && verdicts.For(e) != Verdict.Keep).ToList();
        foreach (var mark in decided)
        {
            mark.Remove();
        }

        var accepted = verdicts.Decided == Verdict.Accept;
        return (decided.Count > 0, decided.Exists(mark => RevisionMark.Adds(mark) != accepted));
    }

    /// <summary>Removes properties of which nothing is left.</summary>
    public static void RemoveIfEmpty(XElement? properties)
    {
        if (properties is { HasElements: false })
        {
            properties.Remove();
        }
    }

    /// <summary>True for a mark on the thing that has these properties, as opposed to one of the properties.</summary>
    public static bool IsMark(XElement element) => element.Local() is "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel";
}
