using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>Takes a compilation apart by participants.</summary>
public static class ParticipantShares
{
    /// <summary>
    /// What each participant asks for, or co-sponsors, or has others ask for on its behalf, with its remarks; for everybody who has any, in
    /// the order of the participants. Linear in the proposals and participants.
    /// </summary>
    public static IEnumerable<(Participant Participant, Compilation Share)> Of(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var own = compilation.Proposals.SelectMany((p, i) => p.Backers.Select(b => (By: b, Place: i))).ToLookup(p => p.By, p => p.Place);
        var remarks = compilation.Remarks.ToLookup(r => r.By);
        return compilation.Participants
            .Where(p => own.Contains(p.Id) || remarks.Contains(p.Id))
            .Select(p => (p, Share(compilation, [.. own[p.Id]], remarks[p.Id].ToValueList())));
    }

    private static Compilation Share(Compilation compilation, List<int> places, ValueList<Remark> remarks)
    {
        var proposals = places.Select(i => compilation.Proposals[i]).ToValueList();
        var chosen = proposals.Select(p => p.Id).ToHashSet();
        return compilation.Choosing(proposals, places.Select(i => compilation.Resolutions[i]).ToValueList()) with
        {
            Remarks = remarks,
            Refused = compilation.Refused.Where(n => chosen.Contains(n.Proposal)).ToValueList(),
        };
    }
}
