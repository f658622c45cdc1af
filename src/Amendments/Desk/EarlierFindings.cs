using Amendments.Intake;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Finds what was recorded of the earlier versions in whose place a finding stands.</summary>
internal sealed class EarlierFindings(IStore store)
{
    /// <summary>What a finding takes the place of.</summary>
    public Standing Of(Finding finding)
    {
        if (finding.Replaces is null)
        {
            return new Standing([], []);
        }

        var became = Accepted(finding).Select(f => f.Became!).ToList();
        var ids = became.Select(b => Id<Proposal>.TryParse(b, out var id) ? id : (Id<Proposal>?)null).OfType<Id<Proposal>>().ToValueList();
        var standing = store.Proposals(new ProposalFilter { Ids = ids }).Where(p => !p.Proposal.IsWithdrawn).Select(p => p.Proposal.Id).ToValueList();
        return new Standing(standing, became.Where(b => !Id<Proposal>.TryParse(b, out _)).ToValueList());
    }

    /// <summary>Things to know about remarks and positions of an earlier version: there is nothing that withdraws them.</summary>
    public IEnumerable<Problem> Beside(QueuedFinding finding, string became) => Of(finding.Finding).Others.Select(other => new Problem(
        finding.Id.ToString(), $"{other}, of the earlier version, stays on record beside {became}.",
        $"If it is said no longer, take its finding back: amend review {Accepted(finding.Finding).First(f => f.Became == other).Id} --undo."));

    private IEnumerable<QueuedFinding> Accepted(Finding finding) => finding.Replaces is { } earlier ? Accepted(earlier) : [];

    // A split one leads to its parts; one that was never accepted to what it replaced itself.
    private IEnumerable<QueuedFinding> Accepted(Id<Finding> id)
    {
        var earlier = store.Findings(new FindingFilter { Ids = [id] }).Single();
        return earlier.Decision switch
        {
            FindingDecision.Accepted => [earlier],
            FindingDecision.Split split => split.Into.SelectMany(Accepted),
            _ => Accepted(earlier.Finding),
        };
    }

    /// <summary>What is on record of earlier versions.</summary>
    /// <param name="Proposals">The proposals that stand.</param>
    /// <param name="Others">The ids of remarks and positions.</param>
    internal sealed record Standing(ValueList<Id<Proposal>> Proposals, ValueList<string> Others);
}
