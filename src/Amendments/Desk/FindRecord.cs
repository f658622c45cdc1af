using System.Globalization;
using Amendments.Intake;
using Amendments.Ledger;

namespace Amendments.Desk;

/// <summary>Looks up a record by its id: what stands of it, and by which line.</summary>
internal static class FindRecord
{
    /// <summary>The line that stands and what it says; null, with a problem, when there is no such record.</summary>
    public static (long Line, Event Event)? Run(IStore store, string id, ICollection<Problem> problems)
    {
        if (store.Line(id) is { } line)
        {
            var happened = store.Entries(line).First().Event;
            return (line, happened.Stands());
        }

        problems.Add(Missing(store, id));
        return null;
    }

    /// <summary>Why there is none.</summary>
    private static Problem Missing(IStore store, string id) => store.TakenBack(id) is { } back
        ? new Problem(id, string.Create(CultureInfo.InvariantCulture, $"{back.By} took it back on {back.At:yyyy-MM-dd}."), back.Finding is { } finding ? $"It was finding {finding}: amend review {finding} shows it." : "Record it again if it is wanted.")
        : new Problem(id, "There is no such record.", "Name a proposal, remark, position, submission or participant: P7, R3, Q2, S1, A4.");

    /// <summary>The finding that became a record, or null.</summary>
    public static QueuedFinding? Finding(IStore store, string id) =>
        store.Findings(new FindingFilter { WithConfidential = true, Status = FindingStatus.Accepted }).FirstOrDefault(f => f.Became == id);
}
