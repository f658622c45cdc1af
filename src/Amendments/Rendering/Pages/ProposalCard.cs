using Amendments.Composition;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Rendering.Pages;

/// <summary>A proposal beside the text: who asks for what, why, from where, and what became of it here.</summary>
internal sealed class ProposalCard(Page page)
{
    private readonly HtmlWriter _html = page.Html;

    public void Write(Id<Proposal> id)
    {
        var proposal = page.Compilation.Proposal(id);
        var showing = page.Plan.Showings.Of(id);
        using (_html.Open("article", ("class", $"card {page.Names.Class(id)}"), ("id", page.Names.Anchor(id))))
        {
            Head(proposal);
            using (_html.Open("p", ("class", "asks")))
            {
                _html.Element("bdi", page.Names.IsNamed ? OperationName.Describe(proposal.Operation) : NeutralWords.Of(proposal.Operation));
            }

            State(proposal, showing);
            using (_html.Open("dl"))
            {
                Wording(proposal, showing);
                NotApplied(id);
                if (page.Names.IsNamed)
                {
                    new People(page).Write(proposal);
                }

                Reasons(proposal);
                new SourceNote(page).Write(proposal.Source, proposal.Language);
                Cited(id);
            }

            OnItsOwn(id, showing);
        }
    }

    private void Head(Proposal proposal)
    {
        using (_html.Open("p", ("class", "who")))
        {
            _html.Element("a", page.Names.Name(proposal.Id), ("class", "id"), ("href", $"#{page.Names.Anchor(proposal.Id)}"));
            if (!page.Names.IsNamed)
            {
                return;
            }

            _html.Text(" ");
            page.NameList(proposal.With(Role.Author));
            page.When(page.Compilation.Date(proposal));
        }
    }

    private void State(Proposal proposal, Showing showing)
    {
        using (_html.Open("p", ("class", $"state {ChoiceName.Of(showing)}")))
        {
            _html.Text(Showings.Describe(showing));
            _html.Text(proposal.Status switch
            {
                ProposalStatus.Withdrawn => "; withdrawn",
                ProposalStatus.Open => "; reading open",
                _ => string.Empty,
            });
        }
    }

    // Words that are in the text need not be read twice.
    private void Wording(Proposal proposal, Showing showing)
    {
        if (proposal.Wording.Length > 0 && showing is Showing.DoesNotFit or Showing.AlreadySaid)
        {
            Fact("Wording", () =>
            {
                using (page.Foreign("bdi", "wording", proposal.Language))
                {
                    page.Words(proposal.Wording);
                }
            });
        }
    }

    private void NotApplied(Id<Proposal> id)
    {
        foreach (var left in page.Plan.Showings.NotApplied(id))
        {
            Fact(LeftOut.Term(left.Reason), () => new LeftOut(page).Write(left));
        }
    }

    private void Reasons(Proposal proposal)
    {
        if (proposal.Rationale.Length > 0)
        {
            Fact("Rationale", () =>
            {
                using (page.Foreign("bdi", "said", proposal.Language))
                {
                    page.Words(page.Names.Said(proposal.Rationale));
                }
            });
        }

        new EditorsPart(page).Write(proposal);
    }

    // With the names go the citations: they can tell whose proposal it is.
    private void Cited(Id<Proposal> id)
    {
        foreach (var cited in page.Names.IsNamed ? page.Compilation.Cited(id) : [])
        {
            Fact(CitationWords.Lead.TrimEnd(':'), () =>
            {
                using (_html.Open("bdi"))
                {
                    page.Words(CitationWords.Of(cited));
                }
            });
        }
    }

    private void OnItsOwn(Id<Proposal> id, Showing showing)
    {
        if (showing is not (Showing.Competing or Showing.Same or Showing.InPart))
        {
            return;
        }

        using (_html.Open("div", ("class", "own")))
        {
            _html.Element("p", "On its own it would make:", ("class", "lead"));
            foreach (var paragraph in AloneOnDraft.Show(page.Draft, page.Plan.Showings.Resolution(id), page.Compilation.Resolutions).Where(p => !p.IsUnchanged))
            {
                using (page.Foreign("p", "words", page.Draft.Header.Language))
                {
                    Paragraphs.Label(page, paragraph);
                    page.Redline(Excerpt.Of(paragraph.Redline), page.Names.Alone);
                }
            }
        }
    }

    private void Fact(string term, Action write) => Facts.Write(_html, term, write);
}
