using System.Xml.Linq;
using Amendments.Word.Packaging;

namespace Amendments.Word.Linting;

/// <summary>One document as the rules read it: its stories, and what they may refer to.</summary>
internal sealed class LintSubject
{
    public LintSubject(DocxPackage package)
    {
        Package = package;
        Stories = [.. from part in Revisions.Stories.Of(package) let root = Root(part) where root is not null select new LintStory(part, root)];
        Comments = Ids(RelationshipTypes.Comments, "comment", "id");
        Footnotes = Ids(RelationshipTypes.Footnotes, "footnote", "id");
        Endnotes = Ids(RelationshipTypes.Endnotes, "endnote", "id");
        Lists = Ids(RelationshipTypes.Numbering, "num", "numId");
    }

    public DocxPackage Package { get; }

    /// <summary>The stories that are well-formed; the others have a finding of their own.</summary>
    public IReadOnlyList<LintStory> Stories { get; }

    /// <summary>The ids of the comments that exist.</summary>
    public IReadOnlySet<string> Comments { get; }

    /// <summary>The ids of the footnotes that exist.</summary>
    public IReadOnlySet<string> Footnotes { get; }

    /// <summary>The ids of the endnotes that exist.</summary>
    public IReadOnlySet<string> Endnotes { get; }

    /// <summary>The ids of the lists that exist.</summary>
    public IReadOnlySet<string> Lists { get; }

    /// <summary>The roots of the parts that the main document refers to in this way.</summary>
    public IEnumerable<(string Part, XElement Root)> Related(string relationshipType) =>
        from part in Package.Related(Package.MainDocument, relationshipType)
        let root = Root(part)
        where root is not null
        select (part, root);

    private XElement? Root(string part)
    {
        try
        {
            return Package.ReadXml(part).Root;
        }
        catch (WordDocumentException)
        {
            return null;
        }
    }

    private HashSet<string> Ids(string relationshipType, string element, string attribute) =>
        [.. Related(relationshipType).SelectMany(part => part.Root.Elements()).Where(e => e.Local() == element).Select(e => e.Value(attribute) ?? "")];
}
