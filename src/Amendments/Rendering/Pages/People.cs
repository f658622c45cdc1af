using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Rendering.Pages;

/// <summary>Who has which other role in a proposal, and who stands how to it now: by name, never as a total.</summary>
internal sealed class People(Page page)
{
    private static readonly (Role Role, string Term)[] Roles =
    [
        (Role.OnBehalfOf, "On behalf of"), (Role.CoSponsor, "Co-sponsors"), (Role.Supporter, "Supporters named"), (Role.Submitter, "Sent by"),
    ];

    public void Write(Proposal proposal)
    {
        foreach (var (role, term) in Roles)
        {
            var people = proposal.With(role).Where(p => role != Role.Submitter || !proposal.With(Role.Author).Contains(p)).ToList();
            if (people.Count > 0)
            {
                Facts.Write(page.Html, term, () => page.NameList(people));
            }
        }

        var standing = page.Compilation.Standing(proposal.Id).ToLookup(p => p.Stance, p => p.By);
        foreach (var stance in Enum.GetValues<Stance>().Where(standing.Contains))
        {
            Facts.Write(page.Html, StanceWords.Of(stance), () => page.NameList(standing[stance]));
        }
    }
}
