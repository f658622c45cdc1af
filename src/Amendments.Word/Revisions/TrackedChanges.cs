using System.Xml.Linq;
using Amendments.Word.Packaging;

namespace Amendments.Word.Revisions;

/// <summary>
/// Reads, accepts and rejects tracked changes (ISO/IEC 29500-1 §17.13.5) in every story: body, headers, footers, notes, comments, and the
/// text boxes in them. Nothing given is changed: each method returns a document of its own, in which what was not decided stands as it stood.
/// </summary>
/// <remarks>
/// <para>Runs are not merged afterwards. A paragraph that loses its mark joins the next one and takes that one's properties.</para>
/// <para>Ids are taken literally: one side of a move can be decided without the other, and marks that share an id share the verdict.
/// Decide the mark of a paragraph together with its text, or after it: a mark that goes while text is left and nothing follows that could
/// take the text (a table, the end of a cell) leaves its paragraph standing for good.</para>
/// <para>A comment stays, with its anchor, when its text goes; the anchor goes with the comment's reference. A note goes with its last reference.</para>
/// </remarks>
public static class TrackedChanges
{
    /// <summary>Every tracked change of a document, part by part and in document order.</summary>
    /// <param name="package">The document.</param>
    public static IReadOnlyList<Revision> List(DocxPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return [.. Stories.Of(package).SelectMany(part => List(package.ReadXml(part).Root!, part))];
    }

    /// <summary>Every tracked change of one story, in document order.</summary>
    /// <param name="story">A root or any other element that holds whole paragraphs.</param>
    /// <param name="part">The name to give as the revisions' part.</param>
    public static IReadOnlyList<Revision> List(XElement story, string part = "")
    {
        ArgumentNullException.ThrowIfNull(story);
        return
        [
            .. from mark in RevisionMark.In(story)
               let kind = RevisionMark.KindOf(mark)!.Value
               select new Revision(RevisionMark.Id(mark), kind, mark.Value("author") ?? "", mark.Value("date"), part, CoveredText.Of(mark, kind)),
        ];
    }

    /// <summary>The document with every change carried out.</summary>
    /// <param name="package">The document.</param>
    public static DocxPackage AcceptAll(DocxPackage package) => Resolve(package, new(Verdict.Accept, null));

    /// <summary>The document as it was before its changes.</summary>
    /// <param name="package">The document.</param>
    public static DocxPackage RejectAll(DocxPackage package) => Resolve(package, new(Verdict.Reject, null));

    /// <summary>The document with some changes carried out and the others still marked.</summary>
    /// <param name="package">The document.</param>
    /// <param name="ids">The ids of the changes.</param>
    /// <exception cref="ArgumentException">The document has no change with one of the ids.</exception>
    public static DocxPackage Accept(DocxPackage package, IReadOnlySet<int> ids) => Resolve(package, new(Verdict.Accept, Known(package, ids)));

    /// <summary>The document with some changes undone and the others still marked.</summary>
    /// <param name="package">The document.</param>
    /// <param name="ids">The ids of the changes.</param>
    /// <exception cref="ArgumentException">The document has no change with one of the ids.</exception>
    public static DocxPackage Reject(DocxPackage package, IReadOnlySet<int> ids) => Resolve(package, new(Verdict.Reject, Known(package, ids)));

    /// <summary>The .docx with every change carried out.</summary>
    /// <param name="docx">The whole file.</param>
    public static byte[] AcceptAll(byte[] docx) => AcceptAll(DocxPackage.Open(docx)).ToArray();

    /// <summary>The .docx as it was before its changes.</summary>
    /// <param name="docx">The whole file.</param>
    public static byte[] RejectAll(byte[] docx) => RejectAll(DocxPackage.Open(docx)).ToArray();

    /// <summary>One story with every change carried out.</summary>
    /// <param name="story">A root or any other element that holds whole paragraphs.</param>
    public static XElement AcceptAll(XElement story) => Resolve(story, new(Verdict.Accept, null));

    /// <summary>One story as it was before its changes.</summary>
    /// <param name="story">A root or any other element that holds whole paragraphs.</param>
    public static XElement RejectAll(XElement story) => Resolve(story, new(Verdict.Reject, null));

    /// <summary>One story with some changes carried out; ids that it does not have are passed over.</summary>
    /// <param name="story">A root or any other element that holds whole paragraphs.</param>
    /// <param name="ids">The ids of the changes.</param>
    public static XElement Accept(XElement story, IReadOnlySet<int> ids) => Resolve(story, new(Verdict.Accept, ids));

    /// <summary>One story with some changes undone; ids that it does not have are passed over.</summary>
    /// <param name="story">A root or any other element that holds whole paragraphs.</param>
    /// <param name="ids">The ids of the changes.</param>
    public static XElement Reject(XElement story, IReadOnlySet<int> ids) => Resolve(story, new(Verdict.Reject, ids));

    private static DocxPackage Resolve(DocxPackage package, Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(package);
        var result = package.Clone();
        var droppedNotes = new HashSet<(string, string)>();
        foreach (var part in Stories.Of(package))
        {
            var story = result.ReadXml(part);
            var resolver = new StoryResolver(verdicts);
            resolver.Resolve(story.Root!);
            if (resolver.Changed)
            {
                result.WriteXml(part, story);
                droppedNotes.UnionWith(resolver.DroppedNotes);
            }
        }

        Stories.RemoveNotes(result, droppedNotes);
        return result;
    }

    private static XElement Resolve(XElement story, Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(story);
        var copy = new XElement(story);
        new StoryResolver(verdicts).Resolve(copy);
        return copy;
    }

    private static IReadOnlySet<int> Known(DocxPackage package, IReadOnlySet<int> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var present = List(package).Select(revision => revision.Id).ToHashSet();
        var unknown = ids.Where(id => id == RevisionMark.NoId || !present.Contains(id)).ToList();
        return unknown.Count == 0
            ? ids
            : throw new ArgumentException($"The document has no tracked change with id {string.Join(", ", unknown)}. List its changes to see the ids it has.", nameof(ids));
    }
}
