using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Enters a submission and keeps its file.</summary>
public static class AddSubmission
{
    /// <summary>Enters it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who records.</param>
    /// <param name="by">The name of the submitter.</param>
    /// <param name="addresses">The draft that it speaks about.</param>
    /// <param name="particulars">Title, channel, dates, language.</param>
    /// <param name="file">Its file, or null when only its particulars are known.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>The submission, or why it cannot be entered: an unknown submitter, the same file again.</returns>
    public static Outcome<Submission> Run(
        IStore store, string actor, string by, Id<Draft> addresses, SubmissionParticulars particulars, SourceFile? file, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(particulars);
        var problems = new List<Problem>();
        var submitter = new ParticipantNames(store.Participants()).Find(by, "by", problems);
        if (file is not null && store.Submissions().FirstOrDefault(s => s.Source?.Sha256 == file.Sha256 && s.Submitter == submitter?.Id) is { } same)
        {
            problems.Add(new Problem(file.Name, $"This file is already submission {same.Id} (“{same.Title}”).", "Record its proposals with --submission " + same.Id + "."));
        }

        problems.AddRange(ErasedFile.Find(store, file));
        if (file is null && particulars.Title.Length == 0)
        {
            problems.Add(new Problem("title", "There is neither a file nor a title.", "Give one of them."));
        }

        if (problems.Count > 0 || submitter is null)
        {
            return Outcome<Submission>.Failed(problems);
        }

        return Outcome<Submission>.Done(store.Write(actor, ledger =>
        {
            var title = particulars.Title.Length > 0 ? particulars.Title : file!.Name;
            var added = new Submission(ledger.Next<Submission>(), submitter.Id, addresses, title, file, particulars.Channel, particulars.Dates, particulars.Language)
            {
                IsConfidential = particulars.IsConfidential,
            };
            if (file is not null)
            {
                ledger.Keep(file, bytes.Span);
            }

            ledger.Record(new Event.SubmissionAdded(added));
            return added;
        }));
    }
}
