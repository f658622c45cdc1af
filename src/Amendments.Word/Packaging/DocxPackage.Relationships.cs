using System.Globalization;
using System.Xml.Linq;

namespace Amendments.Word.Packaging;

// How the parts of a package refer to each other, and what each of them is.
public sealed partial class DocxPackage
{
    /// <summary>The parts that a part refers to with one type of relationship, in the order in which they are written.</summary>
    /// <param name="sourcePart">A part name, or "" for the package itself.</param>
    /// <param name="relationshipType">A type from <see cref="RelationshipTypes"/>; strict documents are found by it too.</param>
    /// <returns>Names of parts that exist; external targets are left out.</returns>
    public IReadOnlyList<string> Related(string sourcePart, string relationshipType) =>
        [.. Relationships(sourcePart)
            .Where(r => !r.External && RelationshipTypes.Same(r.Type, relationshipType) && Contains(r.Target))
            .Select(r => r.Target)];

    /// <summary>Refers from a part to another, unless it already does.</summary>
    /// <param name="sourcePart">A part name, or "" for the package itself.</param>
    /// <param name="relationshipType">A type from <see cref="RelationshipTypes"/>.</param>
    /// <param name="target">The part referred to.</param>
    /// <param name="preferredId">The id to use if it is free; otherwise a number is put behind it. Never random, so that exports are repeatable.</param>
    /// <returns>The relationship's id.</returns>
    public string Relate(string sourcePart, string relationshipType, string target, string preferredId)
    {
        ArgumentException.ThrowIfNullOrEmpty(preferredId);
        var present = Relationships(sourcePart);
        var same = present.FirstOrDefault(r =>
            !r.External && RelationshipTypes.Same(r.Type, relationshipType) && string.Equals(r.Target, target, StringComparison.OrdinalIgnoreCase));
        if (same is not null)
        {
            return same.Id;
        }

        var id = FreeId(preferredId, present);
        var part = RelationshipPart.NameFor(sourcePart);
        var document = Contains(part) ? ReadXml(part) : new XDocument(new XElement(RelationshipPart.Namespace + "Relationships"));
        document.Root!.Add(RelationshipPart.Element(id, relationshipType, sourcePart, target));
        WriteXml(part, document);
        SetContentType(part, RelationshipPart.ContentType);
        return id;
    }

    /// <summary>Names a part beside the main document, which refers to it; its content has yet to be written.</summary>
    /// <param name="name">Its file name; a number is put into it where it is taken.</param>
    /// <param name="relationshipType">A type from <see cref="RelationshipTypes"/>.</param>
    /// <param name="preferredId">See <see cref="Relate"/>.</param>
    /// <param name="contentType">A media type.</param>
    internal string NewPart(string name, string relationshipType, string preferredId, string contentType)
    {
        var folder = MainDocument[..(MainDocument.LastIndexOf('/') + 1)];
        var part = folder + name;
        for (var number = 2; Contains(part); number++)
        {
            part = $"{folder}{Path.GetFileNameWithoutExtension(name)}{number.ToString(CultureInfo.InvariantCulture)}{Path.GetExtension(name)}";
        }

        Relate(MainDocument, relationshipType, part, preferredId);
        SetContentType(part, contentType);
        return part;
    }

    /// <summary>States what a part is; the list of content types changes only if it said something else.</summary>
    /// <param name="part">A part name.</param>
    /// <param name="contentType">A media type.</param>
    public void SetContentType(string part, string contentType)
    {
        var types = ReadXml(ContentTypes.Part);
        if (ContentTypes.Set(types, part, contentType))
        {
            WriteXml(ContentTypes.Part, types);
        }
    }

    /// <summary>Removes a part with its own relationships, its content type, and every relationship that leads to it.</summary>
    /// <param name="part">A part name; nothing happens if there is none.</param>
    public void Remove(string part)
    {
        if (!Contains(part))
        {
            return;
        }

        foreach (var name in new[] { part, RelationshipPart.NameFor(part) })
        {
            _order.RemoveAll(p => string.Equals(p, name, StringComparison.OrdinalIgnoreCase));
            _parts.Remove(name);
        }

        foreach (var relationships in _order.Where(IsRelationshipPart).ToList())
        {
            Unrelate(relationships, part);
        }

        var types = ReadXml(ContentTypes.Part);
        if (ContentTypes.Forget(types, part))
        {
            WriteXml(ContentTypes.Part, types);
        }
    }

    /// <summary>Every relationship of a part, external ones too.</summary>
    internal IReadOnlyList<Relationship> Relationships(string sourcePart)
    {
        var part = RelationshipPart.NameFor(sourcePart);
        return Contains(part) ? [.. RelationshipPart.Read(ReadXml(part), sourcePart)] : [];
    }

    /// <summary>What a part is, or null if the list of content types does not say.</summary>
    internal string? ContentType(string part) => Contains(ContentTypes.Part) ? ContentTypes.Of(ReadXml(ContentTypes.Part), part) : null;

    internal static bool IsRelationshipPart(string part) =>
        part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && part.Contains("_rels/", StringComparison.Ordinal);

    private static string FreeId(string preferred, IReadOnlyList<Relationship> present)
    {
        var taken = present.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var id = preferred;
        for (var number = 2; taken.Contains(id); number++)
        {
            id = preferred + number.ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }

    private void Unrelate(string relationshipPart, string target)
    {
        var document = ReadXml(relationshipPart);
        var leading = RelationshipPart.Read(document, RelationshipPart.SourceOf(relationshipPart))
            .Where(r => !r.External && string.Equals(r.Target, target, StringComparison.OrdinalIgnoreCase))
            .Select(r => r.Id)
            .ToHashSet(StringComparer.Ordinal);
        if (leading.Count > 0)
        {
            document.Root!.Elements().Where(e => leading.Contains((string?)e.Attribute("Id") ?? "")).Remove();
            WriteXml(relationshipPart, document);
        }
    }

    private string FindMainDocument()
    {
        if (Related("", RelationshipTypes.OfficeDocument) is not [var main, ..])
        {
            throw new WordDocumentException("The file is a zip without a main document, so it is not a .docx. Open it in Word and save it as .docx.");
        }

        var type = ContentType(main);
        return type is null || type.Contains("word", StringComparison.OrdinalIgnoreCase)
            ? main
            : throw new WordDocumentException($"The file's main part “{main}” is of type “{type}”, not a Word document. Save the text as .docx.");
    }
}
