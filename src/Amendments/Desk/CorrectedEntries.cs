using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Works out submissions and participants as they stand after a correction.</summary>
internal static class CorrectedEntries
{
    /// <summary>The submission; its file stays what it is.</summary>
    public static Submission? Submission(IStore store, Submission added, RecordChange change, List<Problem> problems, List<Problem> known)
    {
        var (names, where) = (new ParticipantNames(store.Participants()), added.Id.ToString());
        var submitter = change.By is { Count: > 0 } by ? names.Find(by[0], where, problems)?.Id : added.Submitter;
        if (change.Title is { } title && title.Trim().Length == 0)
        {
            problems.Add(new Problem(where, "The title is empty.", "Give the title as it should be shown."));
        }

        if (problems.Count > 0 || submitter is null)
        {
            return null;
        }

        known.AddRange(submitter == added.Submitter ? [] : Still(store, added, names));
        return added with
        {
            Submitter = submitter.Value,
            Title = change.Title ?? added.Title,
            Channel = change.Channel ?? added.Channel,
            Dates = new SubmissionDates(change.Dates.Dated ?? added.Dates.Dated, change.Dates.Sent ?? added.Dates.Sent, change.Dates.Received ?? added.Dates.Received),
            Language = change.Language ?? added.Language,
            IsConfidential = store.Submissions().Single(s => s.Id == added.Id).IsConfidential,
        };
    }

    /// <summary>The participant; what it belongs to is recorded apart.</summary>
    public static Participant? Participant(IStore store, Participant added, RecordChange change, List<Problem> problems)
    {
        var where = added.Id.ToString();
        var now = added with
        {
            Name = change.Name?.Trim() ?? added.Name,
            Kind = change.Kind ?? added.Kind,
            Aliases = change.Aliases?.Select(a => added.Aliases.FirstOrDefault(known => known.Name == a) ?? new Alias(a)).ToValueList() ?? added.Aliases,
            Memberships = [],
        };
        if (now.Name.Length == 0)
        {
            problems.Add(new Problem(where, "The name is empty.", "Give the name as it should be shown."));
        }

        var others = store.Participants();
        problems.AddRange(now.Aliases.Select(a => a.Name).Prepend(now.Name).SelectMany(n => others.Where(p => p.Id != added.Id && p.IsCalled(n)).Select(p =>
            new Problem(where, $"“{n}” already names {p.Id} ({p.Name}).", "Take another name."))));
        if (now.Kind != ParticipantKind.Group && others.FirstOrDefault(p => p.Memberships.Any(m => m.Group == added.Id)) is { } member)
        {
            problems.Add(new Problem(where, $"{member.Name} is a member of it, so it is a group.", "Leave the kind as it is."));
        }

        return problems.Count > 0 ? null : now;
    }

    // Who wrote a proposal is another question than who sent it.
    private static IEnumerable<Problem> Still(IStore store, Submission submission, ParticipantNames names) => store
        .Proposals(new ProposalFilter { Submission = submission.Id, WithConfidential = true })
        .Select(l => l.Proposal)
        .Where(p => p.Backers.Contains(submission.Submitter))
        .Select(p => new Problem(p.Id.ToString(), $"It is still by {names[submission.Submitter]}.", $"If that is wrong, too: amend correct {p.Id} --by NAME --reason TEXT."));
}
