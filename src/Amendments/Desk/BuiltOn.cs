using System.Globalization;
using Amendments.Intake;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Finds what others did with a record; while there is such a thing, the record cannot be taken back.</summary>
internal static class BuiltOn
{
    public static IEnumerable<Problem> Find(IStore store, QueuedFinding finding, string record) =>
        Successors(store, finding).Concat(Id<Proposal>.TryParse(record, out var id) ? OnProposal(store, FindProposal.Run(store, id).Value!, finding.DecidedBy, Successors(store, finding).Any()) : [])
            .Select(p => p with { Where = finding.Id.ToString() });

    /// <summary>The same for a record that no finding became.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="actor">Who takes it back; what is confirmed by the same person is no obstacle.</param>
    public static IEnumerable<Problem> Find(IStore store, Proposal proposal, string actor) =>
        OnProposal(store, proposal, actor, hasSuccessors: false).Select(p => p with { Where = proposal.Id.ToString() });

    private static IEnumerable<Problem> Successors(IStore store, QueuedFinding finding) => store.Findings(new FindingFilter { WithConfidential = true })
        .Where(f => f.Decision is FindingDecision.Accepted accepted && accepted.Withdrew.Any(w => w.ToString() == finding.Became))
        .Select(f => Built($"{finding.Became} was withdrawn when {f.Id} of a corrected version was accepted as {f.Became}.", $"Take that back first: amend review {f.Id} --undo."));

    private static IEnumerable<Problem> OnProposal(IStore store, Proposal proposal, string? by, bool hasSuccessors)
    {
        var (id, names) = (proposal.Id, new ParticipantNames(store.Participants()));
        foreach (var position in store.Positions([id], withConfidential: true))
        {
            yield return Built($"{names[position.By]} took a position on {id} ({position.Id}).", "Withdraw it instead: amend withdraw " + id + ".");
        }

        foreach (var scenario in store.Scenarios().Where(s => s.Scenario.Taken.Any(t => t.Proposal == id)))
        {
            yield return Built($"The scenario “{scenario.Scenario.Name}” takes {id}.", "Save that scenario without it first.");
        }

        foreach (var other in store.Proposals(new ProposalFilter { Draft = proposal.Draft, WithConfidential = true }).Where(p => Amends(p.Proposal, id)))
        {
            yield return Built($"{other.Proposal.Id} changes the words of {id}.", $"Withdraw {id} instead: amend withdraw {id}.");
        }

        if (proposal.Confirmed is { } confirmed && confirmed.By != by)
        {
            yield return Built($"{confirmed.By} confirmed reading {confirmed.Reading.ToString(CultureInfo.InvariantCulture)} of {id}.", $"Withdraw it instead: amend withdraw {id}.");
        }

        if (proposal.IsWithdrawn && !hasSuccessors)
        {
            yield return Built($"{id} is withdrawn.", "Nothing has to be done.");
        }
    }

    private static bool Amends(Proposal other, Id<Proposal> id) =>
        !other.IsWithdrawn && other.Readings.Any(r => r.Operation.Target is Target.Proposed proposed && proposed.Proposal == id);

    private static Problem Built(string found, string remedy) => new(string.Empty, found, remedy);
}
