using Amendments.Composition;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Shows findings, each with what it would do to the draft.</summary>
public static class ViewFindings
{
    /// <summary>Shows one.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="id">The finding.</param>
    public static Outcome<FindingView> One(IStore store, Id<Finding> id)
    {
        ArgumentNullException.ThrowIfNull(store);
        var problems = new List<Problem>();
        return FindFinding.Any(store, id, problems) is { } finding
            ? Outcome<FindingView>.Done(View(store, new FindingItems(store, string.Empty, []), finding))
            : Outcome<FindingView>.Failed(problems);
    }

    /// <summary>Shows those that a filter lets through. Cost: a pass over the draft for each reading.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="filter">Which.</param>
    public static ValueList<FindingView> Run(IStore store, FindingFilter filter)
    {
        ArgumentNullException.ThrowIfNull(store);
        var items = new FindingItems(store, string.Empty, []);
        return store.Findings(filter).Select(f => View(store, items, f)).ToValueList();
    }

    private static FindingView View(IStore store, FindingItems items, QueuedFinding finding)
    {
        var draft = items.Draft(finding);
        var readings = items.Check(finding).Proposal is { } proposal
            ? proposal.Readings.Select((reading, i) => View(store, draft, proposal, reading, i + 1)).ToValueList()
            : [];
        var about = finding.Finding.Content is FindingContent.Remark { Target: not Target.Whole and var target } ? Locator.Find(target, draft).Paragraphs : [];
        return new FindingView(finding, items.Submission(finding), items.Submitter(finding), draft, readings, about.ToValueList());
    }

    private static ReadingView View(IStore store, Draft draft, Proposal proposal, Reading reading, int number)
    {
        var resolution = Resolver.Resolve(proposal, reading.Operation, draft, id => FindProposal.Run(store, id).Value);
        return ReadingView.Of(draft, number, reading, resolution, Amended(store, draft, reading.Operation).ToValueList(), []);
    }

    // What it changes words of is shown as it would leave them.
    private static IEnumerable<Resolution> Amended(IStore store, Draft draft, Operation operation)
    {
        while (operation.Target is Target.Proposed proposed && FindProposal.Run(store, proposed.Proposal).Value is { } other)
        {
            yield return Resolver.Resolve(other, draft, id => FindProposal.Run(store, id).Value);
            operation = other.Operation;
        }
    }
}
