using Amendments.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Amendments.Word.Typesetting;

/// <summary>The footnotes of a paper, in the order in which the text refers to them (ISO/IEC 29500-1 §17.11).</summary>
internal sealed class PaperFootnotes
{
    private const int Separator = -1;
    private const int ContinuationSeparator = 0;

    private readonly ILookup<string, PrintedParagraph> _notes;
    private readonly HashSet<string> _used = [];
    private readonly Footnotes _footnotes = new(
        Special(Separator, FootnoteEndnoteValues.Separator, new SeparatorMark()),
        Special(ContinuationSeparator, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark()));

    private readonly PaperRuns _runs;
    private readonly bool _rightToLeft;
    private int _last;

    public PaperFootnotes(IEnumerable<PrintedParagraph> notes, bool rightToLeft)
    {
        _notes = notes.ToLookup(n => n.Printed);
        _rightToLeft = rightToLeft;
        _runs = new PaperRuns(rightToLeft, _ => null);
    }

    /// <summary>A reference to a note, which puts the note in the part; null when no note bears the name.</summary>
    public FootnoteReference? Refer(string name)
    {
        if (!_notes.Contains(name))
        {
            return null;
        }

        var note = new Footnote { Id = ++_last };
        foreach (var paragraph in _notes[name])
        {
            note.Append(Paragraph(paragraph, isFirst: !note.HasChildren));
        }

        _used.Add(name);
        _footnotes.Append(note);
        return new FootnoteReference { Id = _last };
    }

    /// <summary>The notes that nothing referred to, so that their text is not lost.</summary>
    public IEnumerable<PrintedParagraph> Unused() => _notes.Where(n => !_used.Contains(n.Key)).SelectMany(n => n);

    /// <summary>The footnotes part.</summary>
    public Footnotes Make() => _footnotes;

    /// <summary>What the settings say about the separators.</summary>
    public static FootnoteDocumentWideProperties Settings() => new(
        new FootnoteSpecialReference { Id = Separator },
        new FootnoteSpecialReference { Id = ContinuationSeparator });

    private static Footnote Special(int id, FootnoteEndnoteValues type, OpenXmlElement mark) =>
        new(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }), new Run(mark))) { Id = id, Type = type };

    private Paragraph Paragraph(PrintedParagraph note, bool isFirst)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = PaperStyles.FootnoteText }));
        if (_rightToLeft)
        {
            paragraph.ParagraphProperties!.Append(new BiDi());
        }

        if (isFirst)
        {
            paragraph.Append(
                new Run(new RunProperties(new RunStyle { Val = PaperStyles.FootnoteReference }), new FootnoteReferenceMark()),
                _runs.Plain(PaperRuns.Words(" ")));
        }

        paragraph.Append(_runs.Of(note.Text));
        return paragraph;
    }
}
