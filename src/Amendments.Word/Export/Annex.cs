using System.Globalization;
using System.Xml.Linq;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Word.Export;

/// <summary>
/// The end of a redlined document: remarks on sections and on the whole paper, which stand at no words of it. Each is put in by whoever made
/// it, so that rejecting everything takes the annex away.
/// </summary>
/// <param name="w">The namespace of the document.</param>
/// <param name="stamps">Authors and dates.</param>
/// <param name="notes">What is said of a remark.</param>
/// <param name="isAttributed">Whether it says whose they are.</param>
internal sealed class Annex(XNamespace w, Stamps stamps, CommentNotes notes, bool isAttributed)
{
    private const string Editor = "Editor";

    /// <summary>Whether a remark belongs there, and not beside a paragraph.</summary>
    public static bool IsFor(Remark remark) => IsWide(remark.Target);

    /// <summary>The paragraphs of the annex with their owners; none without remarks.</summary>
    public IEnumerable<(XElement Paragraph, Id<Proposal> Owner)> Of(IReadOnlyList<Remark> remarks)
    {
        if (remarks.Count == 0)
        {
            yield break;
        }

        var editor = stamps.Owner(Editor, stamps.Neutral);
        yield return (Line(CommentNote.Bold("Annex"), editor, new XElement(w + "keepNext"), new XElement(w + "pageBreakBefore"), new XElement(w + "spacing", new XAttribute(w + "after", 120))), editor);
        yield return (Line("Remarks on sections and on the paper as a whole. They ask for no words of the draft.", editor, new XElement(w + "spacing", new XAttribute(w + "after", 240))), editor);
        foreach (var remark in remarks)
        {
            var note = notes.Remark(remark);
            var owner = stamps.Owner(note.Author, note.Date ?? stamps.Neutral);
            yield return (Line(CommentNote.Bold(Head(note)), owner, new XElement(w + "keepNext")), owner);
            foreach (var line in note.Lines.Skip(1))
            {
                yield return (Line(line, owner, new XElement(w + "spacing", new XAttribute(w + "after", 120))), owner);
            }
        }
    }

    private static bool IsWide(Target target) => target is Target.Whole or Target.Section || (target is Target.List list && list.Items.All(IsWide));

    private string Head(CommentNote note) => !isAttributed ? note.Lines[0].Text
        : note.Date is { } date ? $"{note.Author}, {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} · {note.Lines[0].Text}"
        : $"{note.Author} · {note.Lines[0].Text}";

    private XElement Line(FormattedText text, Id<Proposal> owner, params XElement[] properties)
    {
        var line = new XElement(w + "p", new XElement(w + "pPr", properties), stamps.Mark(w + "ins", owner, [.. InsertedRuns.Of(w, text, null, keepsEmphasis: false)]));
        Direction.Set(line, text.Text);
        return line;
    }
}
