using Amendments.Intake;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>What was found in the versions of a submission so far and stands: nothing took its place. The parts of what was split stand for the whole.</summary>
internal sealed class StandingFindings
{
    private readonly Dictionary<Id<Finding>, QueuedFinding> _all;

    public StandingFindings(IStore store, Submission? newest)
    {
        var submissions = store.Submissions().ToDictionary(s => s.Id);
        var all = new List<QueuedFinding>();
        for (var version = newest; version is not null; version = version.Corrects is { } earlier ? submissions[earlier] : null)
        {
            all.AddRange(store.Findings(new FindingFilter { Submission = version.Id, WithConfidential = true }));
        }

        _all = all.ToDictionary(f => f.Id);
        var parts = all.Select(f => f.Decision).OfType<FindingDecision.Split>().SelectMany(s => s.Into).ToHashSet();
        var replaced = all.Select(f => f.Finding.Replaces).OfType<Id<Finding>>().ToHashSet();
        Wholes = [.. all.Where(f => f.Status != FindingStatus.Replaced && !parts.Contains(f.Id) && !replaced.Contains(f.Id)).OrderBy(f => f.Id)];
    }

    /// <summary>The findings as intake made them, by id.</summary>
    public IReadOnlyList<QueuedFinding> Wholes { get; }

    /// <summary>A finding, or, where it was split, what became of its parts.</summary>
    public IEnumerable<QueuedFinding> Parts(QueuedFinding whole) =>
        whole.Decision is FindingDecision.Split split ? split.Into.Select(id => _all[id]).SelectMany(Parts) : [whole];
}
