using System.Xml.Linq;
using Amendments.Papers;
using Amendments.Texts;
using Amendments.Word.Content;

namespace Amendments.Word.Reading;

/// <summary>Reads the footnotes that a story refers to, in the order of the references; a note of several paragraphs gives several.</summary>
internal static class FootnoteReader
{
    public static IEnumerable<PrintedParagraph> Read(XElement root, string part, Styles styles, NoteNumbers notes)
    {
        var paragraphs = StoryParagraph.Of(root).ToLookup(p => p.Element.Ancestors().FirstOrDefault(a => a.Local() == "footnote")?.Value("id"));
        foreach (var (id, number) in notes.Footnotes)
        {
            foreach (var paragraph in paragraphs[id])
            {
                var text = ParagraphContent.Of(paragraph.Element, styles, notes).Text;
                var start = text.Text.Length - text.Text.TrimStart().Length;
                if (start < text.Length)
                {
                    yield return new PrintedParagraph(ParagraphKind.Footnote, 0, number, text.Slice(TextRange.Between(start, text.Length)), new Place(part, paragraph.Ordinal));
                }
            }
        }
    }
}
