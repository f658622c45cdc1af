using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Looks up what a query names.</summary>
public static class ChooseProposals
{
    /// <summary>The filter that a query means.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="draft">The draft that the proposals address.</param>
    /// <param name="query">The query.</param>
    /// <returns>The filter; or everything in the query that is not there.</returns>
    public static Outcome<ProposalFilter> Run(IStore store, Draft draft, ProposalQuery query)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(query);
        var problems = new List<Problem>();
        var filter = new ProposalFilter
        {
            Ids = query.Proposals.Count > 0 ? ProposalIds.Find(store, draft, query.Proposals, problems) : null,
            Draft = draft.Id,
            Paragraphs = query.Paragraph is { } place ? FindPlace.Run(draft, place, problems) : null,
            By = query.By is { } name ? Participant(store, name, problems) : null,
            Submission = query.Submission is { } submission ? Submission(store, submission, problems) : null,
            Operation = query.Operation,
            Status = query.Status,
            State = query.State,
            Text = query.Text,
        };
        return problems.Count > 0 ? Outcome<ProposalFilter>.Failed(problems) : Outcome<ProposalFilter>.Done(filter);
    }

    private static Id<Participant>? Participant(IStore store, string name, List<Problem> problems) =>
        new ParticipantNames(store.Participants()).Find(name, "by", problems)?.Id;

    private static Id<Submission>? Submission(IStore store, string text, List<Problem> problems)
    {
        if (Id<Submission>.TryParse(text, out var id) && store.Submissions().Any(s => s.Id == id))
        {
            return id;
        }

        problems.Add(new Problem("submission", $"There is no submission “{text}”.", "amend submission list shows them."));
        return null;
    }
}
