using System.Xml.Linq;

namespace Amendments.Word.Packaging;

/// <summary>The .rels part that belongs to a part (ISO/IEC 29500-2 §6.5): its name, its content, and how its targets are spelled.</summary>
internal static class RelationshipPart
{
    public static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    public const string ContentType = "application/vnd.openxmlformats-package.relationships+xml";

    /// <summary>The name of the .rels part of a source part; "" is the package itself.</summary>
    public static string NameFor(string source)
    {
        var slash = source.LastIndexOf('/') + 1;
        return $"{source[..slash]}_rels/{source[slash..]}.rels";
    }

    /// <summary>The source part that a .rels part belongs to.</summary>
    public static string SourceOf(string relationshipPart)
    {
        var folder = relationshipPart.LastIndexOf("_rels/", StringComparison.Ordinal);
        return relationshipPart[..folder] + relationshipPart[(folder + 6)..^".rels".Length];
    }

    public static IEnumerable<Relationship> Read(XDocument relationships, string source) =>
        from element in relationships.Root!.Elements(Namespace + "Relationship")
        let target = (string?)element.Attribute("Target") ?? ""
        let external = (string?)element.Attribute("TargetMode") == "External"
        select new Relationship(
            (string?)element.Attribute("Id") ?? "",
            (string?)element.Attribute("Type") ?? "",
            external ? target : Resolve(source, target),
            external);

    public static XElement Element(string id, string type, string source, string target) =>
        new(Namespace + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", Relative(source, target)));

    /// <summary>The part name that a target means: relative to the folder of its source unless it begins with a slash.</summary>
    private static string Resolve(string source, string target)
    {
        var path = Uri.UnescapeDataString(target.Split('#')[0]);
        var steps = new List<string>(path.StartsWith('/') ? [] : source.Split('/')[..^1]);
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private static string Relative(string source, string target)
    {
        var folder = source[..(source.LastIndexOf('/') + 1)];
        return target.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? target[folder.Length..] : "/" + target;
    }
}
