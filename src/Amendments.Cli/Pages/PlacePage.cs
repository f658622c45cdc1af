using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Cli.Pages;

/// <summary>Paragraphs on a screen: their text, then every proposal and remark on them.</summary>
internal sealed class PlacePage(Screen screen, PlaceView view, bool isFull)
{
    private const int Indent = 4;

    public void Print()
    {
        var section = view.Paragraphs.Count > 0 && view.Paragraphs[0].Section is { } id ? view.Draft[id].Text.Text : null;
        screen.Text(DraftPage.Name(view.Draft).Add(section is null ? string.Empty : $", section “{section}”", Look.Faint));
        foreach (var paragraph in view.Paragraphs)
        {
            screen.Blank();
            DraftPage.Print(screen, paragraph);
        }

        foreach (var proposal in view.Proposals)
        {
            screen.Blank();
            Print(proposal);
        }

        foreach (var remark in view.Remarks)
        {
            screen.Blank();
            Print(remark);
        }

        Close();
    }

    private void Print(ProposalView proposal)
    {
        var source = new SourceLine(view.Compilation);
        var isOpen = proposal.Proposal.Status == ProposalStatus.Open;
        var what = isOpen ? $"open, {Amount.Of(proposal.Readings.Count, "reading")}" : OperationName.Describe(proposal.Proposal.Operation);
        screen.Text(Phrase.Of(proposal.Proposal.Id.ToString(), Look.Strong).Add("  ").Add(view.Compilation.Proponent(proposal.Proposal.Id), Look.Strong).Add($": {what}", isOpen ? Look.Warning : Look.Plain)
            .Add(proposal.Proposal.IsConfidential ? " (confidential)" : string.Empty, Look.Warning));
        screen.Text(source.Of(proposal), Indent);
        foreach (var reading in proposal.Readings)
        {
            new ReadingPage(screen, isFull, Indent).Print(reading, isOpen);
        }

        foreach (var line in source.Notes(proposal))
        {
            screen.Text(line, Indent);
        }

        if (isOpen)
        {
            screen.Text(Phrase.Of($"Open: choose with amend confirm {proposal.Proposal.Id} READING.", Look.Warning), Indent);
        }
    }

    private void Print(Remark remark)
    {
        var source = Phrase.Join(", ", [$"on {remark.Target}", remark.Source?.Place, remark.Source is { } passage ? Days.Write(view.Compilation.Date(passage)) : null]);
        screen.Text(Phrase.Of(remark.Id.ToString(), Look.Strong).Add("  ").Add(view.Compilation.Name(remark.By), Look.Strong).Add(": a remark ").Add(source));
        screen.Text(remark.Words.Text, Indent);
    }

    private void Close()
    {
        if (view.Withdrawn.Count > 0)
        {
            screen.Blank();
            screen.Text($"Withdrawn: {string.Join(", ", view.Withdrawn.Select(p => $"{p.Id} ({view.Compilation.Name(p.Proponent)})"))}.");
        }

        if (view.Proposals.Count == 0)
        {
            screen.Blank();
            screen.Text(view.Paragraphs is [{ Kind: ParagraphKind.Numbered }] ? "No proposals on this paragraph." : "No proposals here.");
        }
    }
}
