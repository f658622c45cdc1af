using Amendments.Intake;

namespace Amendments.Desk;

/// <summary>Looks up the findings that a command is about. Inside a recording they cannot change any more until it ends.</summary>
internal static class FindFinding
{
    /// <summary>One finding, or null with a problem.</summary>
    public static QueuedFinding? Any(IStore store, Id<Finding> id, ICollection<Problem> problems)
    {
        if (store.Findings(new FindingFilter { Ids = [id] }) is [var finding])
        {
            return finding;
        }

        problems.Add(new Problem(id.ToString(), "There is no such finding.", "amend review lists those that wait."));
        return null;
    }

    /// <summary>One finding that waits, or null with a problem that says who decided what.</summary>
    public static QueuedFinding? Waiting(IStore store, Id<Finding> id, ICollection<Problem> problems)
    {
        var finding = Any(store, id, problems);
        if (finding is not { Decision: not null })
        {
            return finding;
        }

        problems.Add(DecisionWords.AlreadyDecided(finding));
        return null;
    }

    /// <summary>Those that wait, each once, in the order given; with a problem for each of the others.</summary>
    public static List<QueuedFinding> AllWaiting(IStore store, IEnumerable<Id<Finding>> ids, ICollection<Problem> problems) =>
        [.. ids.Distinct().Select(id => Waiting(store, id, problems)).OfType<QueuedFinding>()];
}
