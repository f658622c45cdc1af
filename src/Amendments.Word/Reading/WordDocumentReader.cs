using System.Xml.Linq;
using Amendments.Documents;
using Amendments.Word.Content;
using Amendments.Word.Packaging;
using Amendments.Word.Submitted;

namespace Amendments.Word.Reading;

/// <summary>
/// Reads a submission from a .docx: headings, items with the numbers that Word prints, cells, notes, headers and footers. Tracked changes
/// are read as if accepted; they, comments, and struck-out or hidden words are reported.
/// </summary>
public static class WordDocumentReader
{
    /// <summary>Reads it. Linear in the length of the file.</summary>
    /// <param name="docx">The whole file.</param>
    /// <param name="limits">What reading may cost.</param>
    /// <param name="stop">When to stop for lack of time; what was read until then is kept.</param>
    public static ReadDocument Read(byte[] docx, DocumentLimits limits, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(limits);
        try
        {
            return Read(DocxPackage.Open(docx, PackageLimits.Default with { MaxXmlDepth = limits.MaxDepth }), limits, stop);
        }
        catch (WordDocumentException failure)
        {
            return ReadDocument.Unreadable("file", failure.Message, string.Empty);
        }
    }

    private static ReadDocument Read(DocxPackage package, DocumentLimits limits, CancellationToken stop)
    {
        var root = package.ReadXml(package.MainDocument).Root!;
        var stylesRoot = Roots(package, RelationshipTypes.Styles).FirstOrDefault();
        var (styles, notes) = (Styles.Read(stylesRoot), NoteNumbers.Of(root));
        var parts = new OtherParts(styles, notes);
        var story = new SubmittedStory(styles, notes, new Numbering(Roots(package, RelationshipTypes.Numbering).FirstOrDefault(), stylesRoot));
        List<DocumentBlock> blocks =
        [
            .. parts.Furniture(Roots(package, RelationshipTypes.Header)),
            .. story.Read(root, package.MainDocument, limits, stop),
            .. parts.Notes(Roots(package, RelationshipTypes.Footnotes), "footnote", notes.Footnotes),
            .. parts.Notes(Roots(package, RelationshipTypes.Endnotes), "endnote", notes.Endnotes),
            .. parts.Furniture(Roots(package, RelationshipTypes.Footer)),
        ];
        var others = Roots(package, RelationshipTypes.Footnotes).Concat(Roots(package, RelationshipTypes.Endnotes)).ToList();
        var problems = SubmittedFileCheck.Problems([root, .. others], Roots(package, RelationshipTypes.Comments), blocks).Concat(story.Problems);
        return ReadDocument.OfBlocks(blocks, problems, limits);
    }

    private static List<XElement> Roots(DocxPackage package, string relationship) =>
        [.. package.Related(package.MainDocument, relationship).Distinct(StringComparer.OrdinalIgnoreCase).Select(p => package.ReadXml(p).Root!)];
}
