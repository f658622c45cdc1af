using System.Xml.Linq;
using Amendments.Papers;
using Amendments.Texts;
using Amendments.Word.Content;

namespace Amendments.Word.Reading;

/// <summary>Reads the paragraphs of the main story, as they look when every tracked change is accepted.</summary>
internal sealed class StoryReader(string part, Styles styles, NoteNumbers notes, Numbering numbering)
{
    private FormattedText _joined = FormattedText.Empty;

    public List<StoryItem> Read(XElement root)
    {
        var items = new List<StoryItem>();
        foreach (var paragraph in StoryParagraph.Of(root))
        {
            Add(paragraph, items);
        }

        return items;
    }

    // A paragraph whose mark is deleted goes on into the next one; the next one's properties stand (ISO/IEC 29500-1 §17.13.5.15).
    private void Add(StoryParagraph paragraph, List<StoryItem> items)
    {
        var element = paragraph.Element;
        var style = styles.Of(element);
        var text = ParagraphContent.Of(element, styles, notes).Text;
        var mark = element.Child("pPr")?.Child("rPr");
        if (mark?.Child("del") is not null || mark?.Child("moveFrom") is not null)
        {
            _joined += text;
            return;
        }

        var outline = element.Child("pPr")?.Child("outlineLvl").Number();
        items.Add(new StoryItem(
            _joined.Length == 0 ? text : _joined + text,
            numbering.Next(element, style),
            style,
            outline is null ? style.Outline : outline < 9 ? outline : null,
            paragraph.IsBoxed,
            new Place(part, paragraph.Ordinal)));
        _joined = FormattedText.Empty;
    }
}
