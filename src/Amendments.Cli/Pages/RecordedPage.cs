using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Proposals;

namespace Amendments.Cli.Pages;

/// <summary>What was recorded, a line each.</summary>
internal static class RecordedPage
{
    public static void Print(Screen screen, Recorded recorded, Func<Id<Proposal>, ResolutionState> state, ParticipantNames names)
    {
        foreach (var proposal in recorded.Proposals)
        {
            screen.Text(Line(proposal.Id.ToString(), names[proposal.Proponent], OperationName.Describe(proposal.Operation)).Add(Notes(proposal, state(proposal.Id))), 0);
        }

        foreach (var remark in recorded.Remarks)
        {
            screen.Text(Line(remark.Id.ToString(), names[remark.By], $"a remark on {remark.Target}"));
        }

        foreach (var position in recorded.Positions)
        {
            screen.Text(Line(position.Id.ToString(), names[position.By], $"{ChoiceName.Of(position.Stance)} on {position.Proposal}"));
        }
    }

    private static Phrase Line(string id, string who, string what) => Phrase.Of(id, Look.Strong).Add($"  {who}: {what}");

    private static Phrase Notes(Proposal proposal, ResolutionState state)
    {
        return Phrase.Join(string.Empty,
        [
            state == ResolutionState.Exact ? new Phrase() : Phrase.Of($" [{ChoiceName.Of(state)}]", Look.Warning),
            proposal.Status == ProposalStatus.Open ? Phrase.Of($" [open: {Amount.Of(proposal.Readings.Count, "reading")}]", Look.Warning) : new Phrase(),
            proposal.IsConfidential ? Phrase.Of(" [confidential]", Look.Warning) : new Phrase(),
        ]);
    }
}
