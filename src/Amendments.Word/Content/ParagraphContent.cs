using System.Xml.Linq;
using Amendments.Texts;

namespace Amendments.Word.Content;

/// <summary>
/// One <c>w:p</c> as the model's text, together with the XML that each stretch of the text comes from. Tracked changes are seen as if
/// accepted: insertions are text, deletions have no width. A draft's paragraph is the end of this text: a label typed in front, and
/// the blanks before it, are left out there, so its offset 0 is <c>Text.Length</c> minus the draft paragraph's length.
/// </summary>
public sealed record ParagraphContent
{
    private ParagraphContent(FormattedText text, ValueList<ContentPiece> pieces) => (Text, Pieces) = (text, pieces);

    /// <summary>The text with emphasis and objects; U+FFFC for a note, a field, an image, a break, an equation.</summary>
    public FormattedText Text { get; }

    /// <summary>The elements that the text comes from, in order, without gaps.</summary>
    public ValueList<ContentPiece> Pieces { get; }

    /// <summary>Reads a paragraph. Linear in its length.</summary>
    /// <param name="paragraph">A <c>w:p</c>; paragraphs inside it (text boxes) are not read.</param>
    /// <param name="styles">The document's styles, which tell emphasis from the paragraph's own look.</param>
    /// <param name="notes">The numbers that references to notes show.</param>
    public static ParagraphContent Of(XElement paragraph, Styles styles, NoteNumbers notes)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(styles);
        ArgumentNullException.ThrowIfNull(notes);
        var content = new ContentWalk(paragraph, new RunEmphasis(styles, styles.Of(paragraph)), notes).Collect();
        return new ParagraphContent(content.Text, content.Pieces);
    }
}
