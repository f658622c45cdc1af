using System.Xml.Linq;
using Amendments.Word.Packaging;

namespace Amendments.Word.Revisions;

/// <summary>The parts of a document that hold text which can be changed: body, headers, footers, notes and comments.</summary>
internal static class Stories
{
    private static readonly string[] Types =
    [
        RelationshipTypes.Header, RelationshipTypes.Footer, RelationshipTypes.Footnotes, RelationshipTypes.Endnotes, RelationshipTypes.Comments,
    ];

    /// <summary>Their names, the main document first.</summary>
    public static IEnumerable<string> Of(DocxPackage package) =>
        Types.SelectMany(type => package.Related(package.MainDocument, type))
            .Prepend(package.MainDocument)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Removes the notes whose last reference was dropped: "the definition stays until the deletion is accepted".</summary>
    public static void RemoveNotes(DocxPackage package, HashSet<(string Kind, string Id)> dropped)
    {
        if (dropped.Count == 0)
        {
            return;
        }

        foreach (var reference in package.ReadXml(package.MainDocument).Descendants().Where(e => e.Local() is "footnoteReference" or "endnoteReference"))
        {
            dropped.Remove((reference.Local()[..^"Reference".Length], reference.Value("id") ?? ""));
        }

        foreach (var part in dropped.Select(note => note.Kind).Distinct()
            .SelectMany(kind => package.Related(package.MainDocument, kind == "footnote" ? RelationshipTypes.Footnotes : RelationshipTypes.Endnotes)))
        {
            var notes = package.ReadXml(part);
            var unused = notes.Root!.Elements().Where(note => dropped.Contains((note.Local(), note.Value("id") ?? ""))).ToList();
            if (unused.Count > 0)
            {
                unused.Remove();
                package.WriteXml(part, notes);
            }
        }
    }
}
