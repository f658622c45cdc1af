using System.Xml.Linq;
using Amendments.Documents;
using Amendments.Texts;
using Amendments.Word.Content;
using Amendments.Word.Reading;

namespace Amendments.Word.Submitted;

/// <summary>Makes blocks of what stands outside the main story: notes, headers and footers.</summary>
internal sealed class OtherParts(Styles styles, NoteNumbers notes)
{
    /// <summary>The notes to which the story refers, in the order of the references; a note of several paragraphs gives several blocks.</summary>
    /// <param name="roots">The part with the notes; none when there are no notes.</param>
    /// <param name="element">"footnote" or "endnote".</param>
    /// <param name="references">The ids and printed numbers.</param>
    public IEnumerable<DocumentBlock> Notes(IEnumerable<XElement> roots, string element, IReadOnlyList<(string Id, string Number)> references)
    {
        var paragraphs = roots.SelectMany(StoryParagraph.Of).ToLookup(p => p.Element.Ancestors().FirstOrDefault(a => a.Local() == element)?.Value("id"));
        return references.SelectMany(r => paragraphs[r.Id].SelectMany(p => Block(p.Element, BlockKind.Note, r.Number)));
    }

    /// <summary>The lines of headers or footers, each once.</summary>
    public IEnumerable<DocumentBlock> Furniture(IEnumerable<XElement> roots) =>
        roots.SelectMany(StoryParagraph.Of).SelectMany(p => Block(p.Element, BlockKind.Furniture, string.Empty)).DistinctBy(b => b.Text.Text);

    private IEnumerable<DocumentBlock> Block(XElement paragraph, BlockKind kind, string mark)
    {
        var text = DisplayedText.Of(ParagraphContent.Of(paragraph, styles, notes).Text).Text;
        var start = text.Text.Length - text.Text.TrimStart().Length;
        var words = text.Slice(TextRange.Between(start, Math.Max(start, text.Text.TrimEnd().Length)));
        return words.Length == 0 ? [] : [new DocumentBlock(kind, 0, mark, words, [new DocumentPiece(0, words.Length, 0, 0, 0)])];
    }
}
