using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Reads lists of proposals as people write them: "P3,P7" or "P3 P7".</summary>
internal static class ProposalIds
{
    private static readonly char[] Between = [',', ';', ' '];

    /// <summary>The proposals, each once, in the order given; with a problem for each that is not on the draft.</summary>
    public static ValueList<Id<Proposal>> Find(IStore store, Draft draft, IEnumerable<string> texts, ICollection<Problem> problems)
    {
        var ids = new List<Id<Proposal>>();
        foreach (var text in texts.SelectMany(t => t.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (Id<Proposal>.TryParse(text, out var id))
            {
                ids.Add(id);
            }
            else
            {
                problems.Add(new Problem($"“{text}”", "It is no proposal.", "Write ids, such as P3,P7."));
            }
        }

        var known = store.Proposals(new ProposalFilter { Ids = ids.ToValueList(), Draft = draft.Id }).Select(l => l.Proposal.Id).ToHashSet();
        foreach (var id in ids.Where(i => !known.Contains(i)).Distinct())
        {
            problems.Add(new Problem(id.ToString(), $"It is not on draft {draft.Id}.", "amend proposals lists those that are."));
        }

        return ids.Distinct().ToValueList();
    }
}
