using System.Globalization;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Proposals;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>Whose the words are, on a screen: the text, then its pieces in order, then what was decided on the proposals that they come from.</summary>
internal sealed class ProvenancePage(Screen screen, Compilation compilation, ProvenanceView? view = null)
{
    private const int Indent = 4;

    /// <summary>The view, with the lines of the ledger.</summary>
    public static void Print(Screen screen, ProvenanceView view)
    {
        var what = view.Scenario is { } name ? $", scenario “{name}”" : ", with everything that is proposed, first come first served";
        screen.Text(DraftPage.Name(view.Compilation.Draft).Add($", ledger line {Number(view.DraftLine)}{what}", Look.Faint));
        var page = new ProvenancePage(screen, view.Compilation, view);
        foreach (var paragraph in view.Paragraphs)
        {
            page.Print(paragraph);
        }
    }

    /// <summary>A composed paragraph and the owners of its words.</summary>
    public void Print(OwnedParagraph owned)
    {
        screen.Blank();
        var label = ReadingPage.Label(owned.Paragraph);
        if (owned.Words.Count == 0)
        {
            screen.Text(label.Add(owned.Paragraph.Mark.Owner is { } gone ? $"[taken out by {Owner(gone)}]" : "[empty]", Look.Faint));
        }
        else
        {
            foreach (var words in owned.Words)
            {
                label.Add(PlainRedline.Readable(words.Text), words.Owner is null ? Look.Plain : Look.Added);
            }

            screen.Text(label);
            PrintOwners(owned);
        }

        foreach (var id in owned.Owners.SelectMany(o => compilation.Composed.WithTheSame(o).Prepend(o)).Distinct())
        {
            PrintDecisions(id);
        }
    }

    private void PrintOwners(OwnedParagraph owned)
    {
        if (owned.Paragraph.Mark is { Kind: not RunKind.Kept, Owner: { } owner } && owned.Paragraph.Base is not null)
        {
            screen.Text(Phrase.Of(owned.Paragraph.Mark.Kind == RunKind.Inserted ? $"Ended here by {Owner(owner)}" : $"Runs on into the next: {Owner(owner)}", Look.Faint), Indent);
        }

        if (owned.Words.All(w => w.Owner == owned.Words[0].Owner && !w.IsSupplied))
        {
            screen.Text(Phrase.Of($"All of it: {(owned.Words[0].Owner is { } all ? Owner(all) : $"the draft{DraftLine}")}", Look.Faint), Indent);
            return;
        }

        // A blank that joins words is nobody's.
        foreach (var words in owned.Words.Where(w => w.Owner is not null && w.Text.Text.Trim().Length > 0))
        {
            screen.Text(Phrase.Of($"“{PlainRedline.Readable(words.Text).Trim()}”", Look.Added).Add($"  {Owner(words.Owner!.Value)}").Add(words.IsSupplied ? ", supplied by the editor" : string.Empty, Look.Faint), Indent);
        }

        if (view is not null)
        {
            screen.Text(Phrase.Of($"The rest: the draft{DraftLine}", Look.Faint), Indent);
        }
    }

    // A ledger has no line that decides nothing, so neither has this page.
    private void PrintDecisions(Id<Proposal> id)
    {
        if (view is not null && DecidedWords.Of(view.Decisions[id], compilation) is { Length: > 0 } decided)
        {
            screen.Text(Phrase.Of(id.ToString(), Look.Strong).Add($": {decided}"), Indent);
        }
    }

    private string DraftLine => view is null ? string.Empty : $", ledger line {Number(view.DraftLine)}";

    // "P5 (UNESCO), received 2025-07-25, ledger line 45; the same: P11 (Organization C), made 2025-07-21, ledger line 60".
    private string Owner(Id<Proposal> id) => string.Join("; the same: ", compilation.Composed.WithTheSame(id).Prepend(id).Select(One));

    private string One(Id<Proposal> id) => view is null
        ? $"{id} ({compilation.Proponent(id)}), {Days.Write(compilation.Date(compilation.Proposal(id)))}"
        : $"{id} ({compilation.Proponent(id)}), {DateWords.Best(view.Decisions[id].Dates)}, ledger line {Number(view.Decisions[id].Trail.Standing.Number)}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
