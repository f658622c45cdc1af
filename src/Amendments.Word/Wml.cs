using System.Xml.Linq;

namespace Amendments.Word;

/// <summary>
/// Names of WordprocessingML in both of its namespaces: transitional, which Word writes, and strict (ISO/IEC 29500-1), which Word reads.
/// Elements are told apart by their local name, so that the code reads like the standard and serves both.
/// </summary>
internal static class Wml
{
    public static readonly XNamespace Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The local name of a WordprocessingML element, or "" for an element of any other vocabulary.</summary>
    public static string Local(this XElement element)
    {
        var name = element.Name;
        return ReferenceEquals(name.Namespace, Transitional) || ReferenceEquals(name.Namespace, Strict) ? name.LocalName : "";
    }

    /// <summary>The first child with this local name in the parent's own namespace.</summary>
    public static XElement? Child(this XElement parent, string local)
    {
        for (var child = parent.FirstNode; child is not null; child = child.NextNode)
        {
            if (child is XElement element && element.Name.LocalName == local && element.Name.Namespace == parent.Name.Namespace)
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>The element behind another in the same parent; null when it is the last.</summary>
    public static XElement? NextElement(this XElement element)
    {
        var next = element.NextNode;
        while (next is not (null or XElement))
        {
            next = next.NextNode;
        }

        return (XElement?)next;
    }

    /// <summary>The value of an attribute in the element's own namespace.</summary>
    public static string? Value(this XElement element, string local) => element.Attribute(element.Name.Namespace + local)?.Value;

    /// <summary>True for the copy of a drawing that old applications read: it repeats the text, and the ids, of the choice before it.</summary>
    public static bool IsFallback(this XElement element) => element.Name == Compatibility + "Fallback";

    /// <summary>The ancestors up to, not including, the nearest paragraph: what lies beyond belongs to another text, say around a text box.</summary>
    public static IEnumerable<XElement> AncestorsInParagraph(this XElement element)
    {
        for (var at = element.Parent; at is not null && at.Local() != "p"; at = at.Parent)
        {
            yield return at;
        }
    }
}
