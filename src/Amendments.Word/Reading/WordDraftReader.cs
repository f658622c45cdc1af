using System.Xml.Linq;
using Amendments.Papers;
using Amendments.Word.Content;
using Amendments.Word.Packaging;

namespace Amendments.Word.Reading;

/// <summary>
/// Reads a draft from a .docx: title, headings, numbered paragraphs and sub-paragraphs with the labels that Word prints or that were
/// typed, text, footnotes. Tracked changes are read as if accepted, and reported.
/// </summary>
public static class WordDraftReader
{
    /// <summary>Reads a draft. Linear in the length of the file.</summary>
    /// <param name="docx">The whole file.</param>
    /// <returns>What was found; a file that is no Word document gives a problem and no paragraphs.</returns>
    public static ReadDraft Read(byte[] docx)
    {
        try
        {
            return Read(DocxPackage.Open(docx));
        }
        catch (WordDocumentException failure)
        {
            return new ReadDraft(string.Empty, [], [new Problem("file", failure.Message, string.Empty)]);
        }
    }

    /// <summary>Reads a draft from an open package.</summary>
    /// <exception cref="WordDocumentException">One of the parts is not well-formed.</exception>
    public static ReadDraft Read(DocxPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return Read(package, keepsNumbers: false);
    }

    /// <summary>Reads a draft that the typesetter has set: there a number without text is a paragraph of the draft, not an empty line.</summary>
    internal static ReadDraft ReadTypeset(DocxPackage package) => Read(package, keepsNumbers: true);

    private static ReadDraft Read(DocxPackage package, bool keepsNumbers)
    {
        var root = package.ReadXml(package.MainDocument).Root!;
        var stylesRoot = Root(package, RelationshipTypes.Styles).Root;
        var styles = Styles.Read(stylesRoot);
        var notes = NoteNumbers.Of(root);
        var numbering = new Numbering(Root(package, RelationshipTypes.Numbering).Root, stylesRoot);
        var paragraphs = DraftOutline.Of(new StoryReader(package.MainDocument, styles, notes, numbering).Read(root), keepsNumbers);
        var (footnotes, part) = Root(package, RelationshipTypes.Footnotes);
        if (footnotes is not null)
        {
            paragraphs.AddRange(FootnoteReader.Read(footnotes, part, styles, notes));
        }

        var title = string.Join(' ', paragraphs.SkipWhile(p => p.Kind != ParagraphKind.Title).TakeWhile(p => p.Kind == ParagraphKind.Title).Select(p => p.Text.Text.Trim()));
        return new ReadDraft(title, paragraphs.ToValueList(), DraftFileCheck.Problems(root, footnotes, title, paragraphs).ToValueList());
    }

    private static (XElement? Root, string Part) Root(DocxPackage package, string relationship)
    {
        var part = package.Related(package.MainDocument, relationship).FirstOrDefault(package.Contains);
        return part is null ? (null, string.Empty) : (package.ReadXml(part).Root, part);
    }
}
