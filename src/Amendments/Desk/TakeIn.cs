using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>
/// Takes a submission in: its file and what was found in it, which waits for a person. The same file again, or a corrected version,
/// duplicates nothing: what is new, changed and gone is told, and only that is recorded.
/// </summary>
public static class TakeIn
{
    /// <summary>Takes it in.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who records.</param>
    /// <param name="by">The name of the submitter.</param>
    /// <param name="draft">The draft that it addresses.</param>
    /// <param name="particulars">Title, channel, dates, language.</param>
    /// <param name="file">The file, with what was read and found in it.</param>
    /// <param name="corrects">The id of the submission that it corrects, "none", or null to find out.</param>
    /// <returns>What is new, changed, unchanged and gone, with things to know; or why it cannot be taken in.</returns>
    public static Outcome<TakenIn> Run(
        IStore store, string actor, string by, Draft draft, SubmissionParticulars particulars, UnderstoodFile file, string? corrects = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(particulars);
        ArgumentNullException.ThrowIfNull(file);
        if (file.Document.Blocks.Count == 0)
        {
            return Outcome<TakenIn>.Failed(file.Document.Problems.Count > 0 ? file.Document.Problems : [new Problem(file.File.Name, "There are no words in it.", "Open it and see whether it is the right file.")]);
        }

        return store.Write(actor, ledger =>
        {
            var problems = ErasedFile.Find(store, file.File).ToList();
            var submitter = new ParticipantNames(store.Participants()).Find(by, "by", problems);
            return submitter is null || problems.Count > 0 ? Outcome<TakenIn>.Failed(problems) : Run(store, ledger, submitter.Id, draft, particulars, file, corrects);
        });
    }

    private static Outcome<TakenIn> Run(
        IStore store, ILedgerWriter ledger, Id<Participant> submitter, Draft draft, SubmissionParticulars particulars, UnderstoodFile file, string? corrects)
    {
        var problems = new List<Problem>();
        var title = particulars.Title.Length > 0 ? particulars.Title : file.File.Name;
        var fresh = Fresh(file, default);
        var versions = new EarlierVersion(store.Submissions(), submitter, draft, problems);
        var same = versions.Same(file.File);
        var earlier = same is not null || problems.Count > 0 || corrects == EarlierVersion.None ? null
            : corrects is not null ? versions.Named(corrects)
            : versions.Likely(title, file.File, fresh, s => new StandingFindings(store, s).Wholes);
        if (same is { IsConfidential: false } && particulars.IsConfidential)
        {
            problems.Add(new Problem(same.Id.ToString(), "It was taken in before, and not as confidential.", $"Make it confidential: amend confidential {same.Id} --reason TEXT."));
        }

        if (problems.Count > 0)
        {
            return Outcome<TakenIn>.Failed(problems);
        }

        var submission = same ?? Added(ledger, new Submission(
            ledger.Next<Submission>(), submitter, draft.Id, title, file.File, particulars.Channel, particulars.Dates, particulars.Language)
        {
            IsConfidential = particulars.IsConfidential || earlier is { IsConfidential: true },
        }, file, earlier);
        var standing = new StandingFindings(store, same ?? earlier);
        var recording = new FindingRecording(ledger, standing, Fresh(file, submission.Id), same is not null);
        return Outcome<TakenIn>.Done(recording.Run(submission, same is null, Coverage.Of(file.Found, file.Document)), file.Document.Problems.Concat(recording.Gone()));
    }

    private static Submission Added(ILedgerWriter ledger, Submission submission, UnderstoodFile file, Submission? earlier)
    {
        ledger.Keep(file.File, file.Bytes.Span);
        ledger.Record(new Event.SubmissionAdded(submission));
        if (earlier is not null)
        {
            ledger.Record(new Event.SubmissionCorrected(submission.Id, earlier.Id));
        }

        return submission with { Corrects = earlier?.Id };
    }

    private static List<Finding> Fresh(UnderstoodFile file, Id<Submission> submission) =>
    [
        .. file.Found.Where(f => f.Content is FindingContent.Proposal or FindingContent.Remark or FindingContent.Position)
            .Select(f => new Finding(default, f.Place.Passage(file.Document, submission, f.Heading), f.Content, f.Confidence, f.Reasons)),
    ];
}
