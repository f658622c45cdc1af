using Amendments.Composition;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Rendering;

/// <summary>Who has which other role in a proposal, and who stands how to it now, under headings.</summary>
internal static class PeopleWords
{
    private static readonly (Role Role, string Term)[] Roles =
    [
        (Role.OnBehalfOf, "On behalf of"), (Role.CoSponsor, "Co-sponsors"), (Role.Supporter, "Supporters named"), (Role.Submitter, "Sent by"),
    ];

    /// <summary>Everybody but the authors: first by role, then by stance; headings without anybody are left out.</summary>
    public static IEnumerable<(string Term, ValueList<Id<Participant>> People)> Of(Compilation compilation, Proposal proposal)
    {
        foreach (var (role, term) in Roles)
        {
            var people = proposal.With(role).Where(p => role != Role.Submitter || !proposal.With(Role.Author).Contains(p)).ToValueList();
            if (people.Count > 0)
            {
                yield return (term, people);
            }
        }

        var standing = compilation.Standing(proposal.Id).ToLookup(p => p.Stance, p => p.By);
        foreach (var stance in Enum.GetValues<Stance>().Where(standing.Contains))
        {
            yield return (StanceWords.Of(stance), standing[stance].ToValueList());
        }
    }
}
