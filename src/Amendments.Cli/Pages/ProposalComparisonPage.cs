using Amendments.Cli.Screens;
using Amendments.Comparison;
using Amendments.Desk;
using Amendments.Proposals;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>One proposal against another on a screen.</summary>
internal sealed class ProposalComparisonPage(Screen screen, ProposalComparison comparison, bool isBrief)
{
    private const int Indent = 4;

    private const int WordsAround = 10;

    public void Print()
    {
        screen.Text(DraftPage.Name(comparison.Compilation.Draft));
        screen.Blank();
        Name("From", comparison.First);
        Name("to  ", comparison.Second);
        foreach (var text in comparison.Texts)
        {
            screen.Blank();
            Print(text);
        }

        new FindingsPage(screen, comparison.Compilation).Print(comparison.Findings with { Open = [] });
    }

    private void Name(string before, Proposal proposal)
    {
        var status = proposal.Status switch
        {
            ProposalStatus.Open => " [open: the first reading]",
            ProposalStatus.Withdrawn => " [withdrawn]",
            _ => string.Empty,
        };
        screen.Text(Phrase.Of($"{before} ").Add($"{proposal.Id}  {new RequestNames(comparison.Compilation).Who(proposal)}", Look.Strong)
            .Add($": {OperationName.Describe(proposal.Operation)}").Add(status, Look.Warning));
    }

    private void Print(ComparedText text)
    {
        screen.Text(Phrase.Of(text.Paragraph.Name, Look.Strong));
        if (text.Lead.Length > 0)
        {
            screen.Text(Phrase.Of(text.Lead, Look.Faint), Indent);
        }

        foreach (var redline in text.Differing)
        {
            var readable = ReadableRedline.Of(redline);
            screen.Text(screen.Redline(isBrief ? RedlineExcerpt.Of(readable, WordsAround) : readable), Indent);
        }
    }
}
