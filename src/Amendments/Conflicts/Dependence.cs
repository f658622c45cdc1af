using Amendments.Composition;

namespace Amendments.Conflicts;

/// <summary>Requests that change words of other proposals: they need these, and stand against whatever stands against these.</summary>
internal static class Dependence
{
    public static void Add(IReadOnlyList<Request> requests, ConflictList found)
    {
        // An amendment comes later than what it amends, so whatever is inherited is there when it is passed on.
        var later = Enumerable.Range(0, requests.Count).Where(i => requests[i].Edits.Any(e => e is Edit.Reword)).OrderBy(i => requests[i].Asked[0].Proposal);
        foreach (var own in later)
        {
            foreach (var reword in requests[own].Edits.OfType<Edit.Reword>())
            {
                var amended = Amended(requests, reword);
                if (amended < 0)
                {
                    continue;
                }

                found.Add(own, amended, ConflictReason.AmendsProposal, Places.In(reword));
                foreach (var (other, reason, over) in found.Against(amended).Where(c => c.Other != own && c.Reason < ConflictReason.AmendsProposal))
                {
                    found.Add(own, other, reason, over);
                }
            }
        }
    }

    private static int Amended(IReadOnlyList<Request> requests, Edit.Reword reword)
    {
        for (var i = 0; i < requests.Count; i++)
        {
            if (requests[i].IsOf(reword.Of) && requests[i].Edits.Any(e => Clash.IsSame(e, reword.In)))
            {
                return i;
            }
        }

        return -1;
    }
}
