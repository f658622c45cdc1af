using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Papers;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>A paragraph on a screen, side by side with every text that is proposed for it.</summary>
internal sealed class ComparedColumns(Screen screen, Compilation compilation, bool isBrief)
{
    public void Print(ParagraphComparison comparison)
    {
        if (comparison.Texts.Count == 0)
        {
            DraftPage.Print(screen, comparison.Paragraph);
            screen.Text(Phrase.Of("No proposals here.", Look.Faint), 0);
            return;
        }

        var columns = new SideBySide();
        columns.Add(Phrase.Of(comparison.Paragraph.Name, Look.Strong).Add("\nas drafted", Look.Faint), Base(comparison.Paragraph));
        foreach (var text in comparison.Texts)
        {
            var head = ColumnHead.Of(compilation, text);
            columns.Add(Head(head), Body(head, text));
        }

        screen.Columns(columns);
    }

    private static Phrase Base(Paragraph paragraph) =>
        Phrase.Of(paragraph.Content.Printed.Length > 0 ? $"{paragraph.Content.Printed} " : string.Empty, Look.Strong).Add(PlainRedline.Readable(paragraph.Text));

    private static Phrase Head(ColumnHead head) => Phrase.Join("\n",
    [
        .. head.Proposals.Select(p => Phrase.Of($"{p.Id}  {p.Who}", Look.Strong)),
        Phrase.Of(head.Asks, Look.Faint),
        .. head.Parts.Select(p => Phrase.Of(p, Look.Faint)),
        .. head.Notes.Select(n => Phrase.Of(n, Look.Warning)),
    ]);

    private Phrase Body(ColumnHead head, ProposedText text) => Phrase.Join("\n",
    [
        Phrase.Of(head.Lead, text.Resolution.Fits ? Look.Faint : Look.Warning),
        .. text.Changed.Select(p => ReadingPage.Line(screen, p, !isBrief)),
        Phrase.Of(head.Wording.Length > 0 ? $"Its wording: {PlainRedline.Readable(head.Wording)}" : string.Empty),
    ]);
}
