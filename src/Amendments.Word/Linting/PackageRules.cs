using System.Xml;
using Amendments.Word.Packaging;

namespace Amendments.Word.Linting;

internal static class PackageRules
{
    private static readonly XmlReaderSettings Lenient = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };

    // "No control characters." XML 1.0 has no way to write them, so one of them makes a whole part unreadable.
    public static IEnumerable<LintFinding> UnreadableXml(LintSubject subject)
    {
        foreach (var part in subject.Package.Parts.Where(p => p.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || DocxPackage.IsRelationshipPart(p)))
        {
            if (Failure(subject.Package, part) is { } failure)
            {
                yield return ControlCharacter(subject.Package.Read(part), part) ?? new LintFinding("unreadable-xml", part, "the part", failure);
            }
        }
    }

    // "Relationship ids resolve."
    public static IEnumerable<LintFinding> MissingRelationship(LintSubject subject) =>
        from story in subject.Stories
        let ids = subject.Package.Relationships(story.Part).Select(r => r.Id).ToHashSet(StringComparer.Ordinal)
        from element in story.Elements
        from attribute in element.Attributes()
        where attribute.Name.NamespaceName is "http://schemas.openxmlformats.org/officeDocument/2006/relationships" or "http://purl.oclc.org/ooxml/officeDocument/relationships"
        where attribute.Value.Length > 0 && !ids.Contains(attribute.Value)
        select story.Finding("missing-relationship", element,
            $"{element.Name.LocalName} refers to relationship “{attribute.Value}”, which {story.Part} does not have. Add it, or take the reference away.");

    public static IEnumerable<LintFinding> MissingTarget(LintSubject subject) =>
        from source in subject.Stories.Select(s => s.Part).Prepend("")
        from relationship in subject.Package.Relationships(source)
        where !relationship.External && relationship.Target.Length > 0 && !subject.Package.Contains(relationship.Target)
        select new LintFinding("missing-target", RelationshipPart.NameFor(source), $"relationship {relationship.Id}",
            $"It leads to “{relationship.Target}”, which is not in the file. Add the part, or take the relationship away.");

    // Word calls a file unreadable when one of its parts has no type.
    public static IEnumerable<LintFinding> MissingContentType(LintSubject subject)
    {
        if (!subject.Package.Contains(ContentTypes.Part))
        {
            return [new LintFinding("missing-content-type", ContentTypes.Part, "the file", "The list of content types is missing. Write it.")];
        }

        var types = subject.Package.ReadXml(ContentTypes.Part);
        return from part in subject.Package.Parts
               where part != ContentTypes.Part && ContentTypes.Of(types, part) is null
               select new LintFinding("missing-content-type", part, "the part", "The part has no content type. Add one to [Content_Types].xml.");
    }

    // "People: each author once."
    public static IEnumerable<LintFinding> DuplicatePerson(LintSubject subject) =>
        from people in subject.Related(RelationshipTypes.People)
        from person in people.Root.Elements()
        group people.Part by (string?)person.Attributes().FirstOrDefault(a => a.Name.LocalName == "author") into same
        where same.Count() > 1
        select new LintFinding("duplicate-person", same.First(), $"person “{same.Key}”", "The person is listed more than once. Keep one entry.");

    private static string? Failure(DocxPackage package, string part)
    {
        try
        {
            package.ReadXml(part);
            return null;
        }
        catch (WordDocumentException failure)
        {
            return failure.Message;
        }
    }

    private static LintFinding? ControlCharacter(byte[] content, string part)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content), Lenient);
            while (reader.Read())
            {
                if (reader.Value.FirstOrDefault(c => c is < ' ' and not ('\t' or '\n' or '\r')) is var found and not '\0')
                {
                    return new("control-character", part, $"line {((IXmlLineInfo)reader).LineNumber}, “{reader.Value}”",
                        $"The text holds the control character U+{(int)found:X4}, which XML cannot express. Take it out.");
                }
            }

            return null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
