using System.Xml.Linq;
using Amendments.Word.Packaging;

namespace Amendments.Word.Export;

/// <summary>The people of a document ([MS-DOCX] §2.5.4.4): everybody who changed or commented it, each once.</summary>
internal static class PeoplePart
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml";

    private static readonly XNamespace Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";

    /// <summary>Adds the people that are not there yet.</summary>
    public static void Write(DocxPackage package, IReadOnlyList<string> authors)
    {
        var part = package.Related(package.MainDocument, RelationshipTypes.People) is [var present, ..] ? present : null;
        var people = part is null ? new XDocument(new XElement(Word2012 + "people", new XAttribute(XNamespace.Xmlns + "w15", Word2012.NamespaceName))) : package.ReadXml(part);
        var known = people.Root!.Elements(Word2012 + "person").Select(p => (string?)p.Attribute(Word2012 + "author")).ToHashSet();
        var added = authors.Where(a => !known.Contains(a)).Select(Person).ToList();
        if (added.Count == 0)
        {
            return;
        }

        people.Root.Add(added);
        part ??= package.NewPart("people.xml", RelationshipTypes.People, "rIdPeople", ContentType);
        package.WriteXml(part, people);
    }

    private static XElement Person(string author) => new(
        Word2012 + "person",
        new XAttribute(Word2012 + "author", author),
        new XElement(Word2012 + "presenceInfo", new XAttribute(Word2012 + "providerId", "None"), new XAttribute(Word2012 + "userId", author)));
}
