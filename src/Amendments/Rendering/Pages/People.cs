using Amendments.Proposals;

namespace Amendments.Rendering.Pages;

/// <summary>Who has which other role in a proposal, and who stands how to it now: by name, never as a total.</summary>
internal sealed class People(Page page)
{
    public void Write(Proposal proposal)
    {
        foreach (var (term, people) in PeopleWords.Of(page.Compilation, proposal))
        {
            Facts.Write(page.Html, term, () => page.NameList(people));
        }
    }
}
