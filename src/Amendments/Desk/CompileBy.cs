using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Compiles a whole draft for a comparison: a request can meet another one in a paragraph that nobody looks at.</summary>
internal static class CompileBy
{
    /// <summary>Everything on a draft, or only what some participants ask for and say.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="participants">The participants; none for all.</param>
    public static Compilation Run(IStore store, Draft draft, IReadOnlyCollection<Id<Participant>> participants)
    {
        var all = Compile.Run(store, draft, new ProposalFilter());
        if (participants.Count == 0)
        {
            return all;
        }

        var chosen = all.Proposals.Zip(all.Resolutions).Where(p => p.First.Backers.Any(participants.Contains)).ToList();
        return new Compilation(
            draft,
            chosen.Select(p => p.First).ToValueList(),
            chosen.Select(p => p.Second).ToValueList(),
            all.Remarks.Where(r => participants.Contains(r.By)).ToValueList(),
            all.Positions,
            all.Participants,
            all.Submissions)
        {
            Citations = all.Citations,
            Hidden = all.Hidden,
        };
    }

    /// <summary>The participants of some names, each once; with a problem for every name that nobody has.</summary>
    public static ValueList<Id<Participant>> Participants(IStore store, IEnumerable<string> names, ICollection<Problem> problems)
    {
        var known = new ParticipantNames(store.Participants());
        return names.Select(n => known.Find(n, "by", problems)).OfType<Participant>().Select(p => p.Id).Distinct().ToValueList();
    }
}
