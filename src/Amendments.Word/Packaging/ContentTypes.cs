using System.Xml.Linq;

namespace Amendments.Word.Packaging;

/// <summary>The list [Content_Types].xml (ISO/IEC 29500-2 §6.2.3): a type for each part, by name or by extension.</summary>
internal static class ContentTypes
{
    public const string Part = "[Content_Types].xml";

    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static string? Of(XDocument types, string part) =>
        (string?)(Override(types, part) ?? Default(types, part))?.Attribute("ContentType");

    /// <summary>Gives a part its type, and says whether the list had to change.</summary>
    public static bool Set(XDocument types, string part, string contentType)
    {
        if (Of(types, part) == contentType)
        {
            return false;
        }

        Override(types, part)?.Remove();
        types.Root!.Add(new XElement(Namespace + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", contentType)));
        return true;
    }

    /// <summary>Forgets a part's own entry, and says whether there was one.</summary>
    public static bool Forget(XDocument types, string part)
    {
        var entry = Override(types, part);
        entry?.Remove();
        return entry is not null;
    }

    private static XElement? Override(XDocument types, string part) =>
        types.Root!.Elements(Namespace + "Override").FirstOrDefault(e => Same((string?)e.Attribute("PartName"), "/" + part));

    private static XElement? Default(XDocument types, string part) =>
        types.Root!.Elements(Namespace + "Default").FirstOrDefault(e => Same((string?)e.Attribute("Extension"), part[(part.LastIndexOf('.') + 1)..]));

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
