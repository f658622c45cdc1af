using System.Xml.Linq;

namespace Amendments.Word.Export;

/// <summary>Takes the end of a paragraph off it; a hyperlink or content control across the place is closed before it and opened again behind it.</summary>
internal static class TornOff
{
    /// <summary>Everything behind an element, up to the end of its paragraph.</summary>
    /// <param name="edge">The last element that stays, at any depth.</param>
    /// <param name="paragraph">The paragraph.</param>
    public static List<XElement> Behind(XElement edge, XElement paragraph)
    {
        var rest = edge.ElementsAfterSelf().ToList();
        rest.Remove();
        for (var at = edge.Parent!; at != paragraph; at = at.Parent!)
        {
            var outer = at.ElementsAfterSelf().ToList();
            outer.Remove();
            rest = rest.Count == 0 ? outer : [Reopened(at, rest), .. outer];
        }

        return rest;
    }

    // A control's id may stand once in a document (ISO/IEC 29500-1 §17.5.2.18).
    private static XElement Reopened(XElement container, List<XElement> content)
    {
        var properties = container.Elements().FirstOrDefault(e => e.Local() is "sdtPr" or "smartTagPr" or "customXmlPr");
        var copy = new XElement(container.Name, container.Attributes(), properties is null ? null : new XElement(properties), content);
        copy.Child("sdtPr")?.Child("id")?.Remove();
        return copy;
    }
}
