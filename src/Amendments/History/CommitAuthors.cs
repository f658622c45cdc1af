using Amendments.Ledger;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.History;

/// <summary>Whose words or act a line of the ledger holds; a decision of the people who keep the records is theirs.</summary>
internal sealed class CommitAuthors(IRecords records, RememberedPeople people, RememberedProposals proposals)
{
    /// <summary>The author, and who shares in it; null when it is whoever recorded the line.</summary>
    public (HistoryPerson Author, IEnumerable<HistoryPerson> Others)? Of(Event happened) => happened switch
    {
        Event.ProposalMade made => Of(made.Proposal),
        Event.ProposalWithdrawn withdrawn when proposals[withdrawn.Proposal] is { } proposal => Of(proposal),
        Event.RemarkMade made => One(made.Remark.By),
        Event.PositionTaken taken => One(taken.Position.By),
        Event.SubmissionAdded added => One(added.Submission.Submitter),
        Event.RecordCorrected corrected => Of(corrected.Instead),
        _ => null,
    };

    private (HistoryPerson Author, IEnumerable<HistoryPerson> Others) One(Id<Participant> id) => (people.Now.Person(id), []);

    // Of several authors, the one who sent it stands for all.
    private (HistoryPerson Author, IEnumerable<HistoryPerson> Others) Of(Proposal proposal)
    {
        var authors = proposal.With(Role.Author).ToList();
        var first = authors.Count > 1 && proposal.Source is { } source ? Submitter(source.Submission) : authors[0];
        var others = authors.Concat(proposal.With(Role.OnBehalfOf)).Concat(proposal.With(Role.CoSponsor)).Distinct().Where(p => p != first);
        return (people.Now.Person(first), others.Select(people.Now.Person));
    }

    private Id<Participant> Submitter(Id<Submission> id) => records.Submissions([id])[0].Submitter;
}
