using Amendments.Ledger;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>
/// Erases the words of a record, in all versions and in the finding it came from; of a submission also its file and everything recorded
/// from it. What happened stays in the ledger, with the salted hashes and the reason.
/// </summary>
public static class RedactRecord
{
    /// <summary>What would be erased. Cost: a pass over the ledger.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="id">"P7", "R3", "Q2", "S1" or "F4".</param>
    /// <param name="fileOnly">Of a submission only the bytes of its file.</param>
    /// <returns>The redaction, with what else holds the words; or why there is none.</returns>
    public static Outcome<Redaction> Plan(IStore store, string id, bool fileOnly = false)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(id);
        var records = new RelatedRecords(store);
        if (!records.Knows(id))
        {
            return Outcome<Redaction>.Failed(id, "There is no such record.", "Name a proposal, remark, position, submission or finding: P7, R3, Q2, S1, F4.");
        }

        var submission = Id<Submission>.TryParse(id, out var sent) ? store.Submissions().Single(s => s.Id == sent) : null;
        if (fileOnly && submission is null)
        {
            return Outcome<Redaction>.Failed(id, "It has no file of its own.", "Leave --file-only out, or name the submission.");
        }

        var problems = new List<Problem>();
        var related = fileOnly ? [id] : records.Of(id);
        var words = fileOnly ? [] : store.Words(records.Lines(related));
        var files = submission?.Source is { } source && IsKept(store, source, problems) ? [source] : ValueList<SourceFile>.Empty;
        if (problems.Count > 0 || words.Count + files.Count == 0)
        {
            return Outcome<Redaction>.Failed(problems.DefaultIfEmpty(new Problem(id, "There is nothing left to erase.", "Nothing has to be done.")));
        }

        return Outcome<Redaction>.Done(
            new Redaction(id, related.ToValueList(), words.ToValueList(), files),
            [.. records.Beside(related), .. submission is null ? Files(store, records, related) : Shared(store, submission)]);
    }

    /// <summary>Erases it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who redacts.</param>
    /// <param name="id">"P7", "R3", "Q2", "S1" or "F4".</param>
    /// <param name="reason">Why; it is shown in place of the words.</param>
    /// <param name="fileOnly">Of a submission only the bytes of its file.</param>
    /// <returns>What was erased, with what else holds the words; or why nothing was.</returns>
    public static Outcome<Redaction> Run(IStore store, string actor, string id, string reason, bool fileOnly = false)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return store.Write(actor, ledger =>
        {
            var plan = Plan(store, id, fileOnly);
            if (plan.Value is { } redaction)
            {
                ledger.Record(new Event.RecordRedacted(
                    id, redaction.Words.Select(w => w.Hash).Distinct().ToValueList(), redaction.Files.Select(f => f.Sha256).ToValueList(), reason));
            }

            return plan;
        });
    }

    private static bool IsKept(IStore store, SourceFile source, List<Problem> problems)
    {
        var others = store.Drafts().Where(d => d.Source.Sha256 == source.Sha256).Select(d => $"draft {d.Id}")
            .Concat(store.Backgrounds().Where(b => b.Source.Sha256 == source.Sha256).Select(b => $"background document {b.Id}")).ToList();
        problems.AddRange(others.Select(other => new Problem(source.Name, $"The same file is {other}.", "A draft or background document is public; it cannot be erased.")));
        return problems.Count == 0 && store.Erased(source.Sha256) is null && store.File(source.Sha256) is not null;
    }

    private static IEnumerable<Problem> Shared(IStore store, Submission submission) => store.Submissions()
        .Where(s => s.Id != submission.Id && s.Source is not null && s.Source.Sha256 == submission.Source?.Sha256)
        .Select(s => new Problem(submission.Id.ToString(), $"The same file is also {s.Id}.", "Its bytes are kept once and go for both."))
        .Concat(store.Submissions().Where(s => s.Corrects == submission.Id || submission.Corrects == s.Id).Select(s => new Problem(
            s.Id.ToString(), $"It is another version of {submission.Id} and may say the same.", $"Redact it, too, if it does: amend redact {s.Id} --reason TEXT.")));

    private static IEnumerable<Problem> Files(IStore store, RelatedRecords records, IReadOnlyCollection<string> related) => store.Submissions()
        .Where(s => records.Sources(related).Contains(s.Id) && s.Source is { } source && store.File(source.Sha256) is not null)
        .Select(s => new Problem(s.Id.ToString(), $"Its file “{s.Source!.Name}” still holds the passage.", $"Erase it, too, if it must go: amend redact {s.Id} --file-only --reason TEXT."));
}
