using Amendments.Composition;
using Amendments.Documents;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Corrects what a waiting finding is taken to be. What intake found stays on record, and the correction can be taken back.</summary>
public static class CorrectFinding
{
    /// <summary>Corrects it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who corrects.</param>
    /// <param name="id">The finding.</param>
    /// <param name="correction">What changes. Its words are looked up in the submission, and recorded as they stand there.</param>
    /// <param name="document">The submission's document, read again; null to look for words in the finding's passage alone.</param>
    /// <param name="keepUnresolved">Whether a proposal that does not fit the draft may come of it.</param>
    /// <returns>The finding as it stands then; or every problem: it is decided, words are not in the submission, it does not fit the draft.</returns>
    public static Outcome<QueuedFinding> Run(
        IStore store, string actor, Id<Finding> id, FindingCorrection correction, ReadDocument? document = null, bool keepUnresolved = false)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(correction);
        return store.Write(actor, ledger =>
        {
            var problems = new List<Problem>();
            if (FindFinding.Waiting(store, id, problems) is not { } finding || Content(finding.Finding, correction, document, problems) is not { } content)
            {
                return Outcome<QueuedFinding>.Failed(problems);
            }

            var unresolved = new List<Problem>();
            Check(store, actor, finding with { Finding = finding.Finding with { Content = content } }, problems, unresolved);
            if (problems.Count > 0 || (unresolved.Count > 0 && !keepUnresolved))
            {
                return Outcome<QueuedFinding>.Failed(problems.Concat(unresolved));
            }

            ledger.Record(new Event.FindingCorrected(id, content));
            return Outcome<QueuedFinding>.Done(store.Findings(new FindingFilter { Ids = [id] }).Single(), unresolved);
        });
    }

    private static FindingContent? Content(Finding finding, FindingCorrection correction, ReadDocument? document, List<Problem> problems)
    {
        var quoted = new QuotedFromSubmission(finding, document, problems).In(correction);
        var content = problems.Count > 0 ? null : CorrectedContent.Of(finding.Content, quoted, finding.Id.ToString(), problems);
        if (content is not null && content == finding.Content)
        {
            problems.Add(new Problem(finding.Id.ToString(), "The correction changes nothing.", "Accept it as it is, or say what is to change."));
        }

        return problems.Count > 0 ? null : content;
    }

    private static void Check(IStore store, string actor, QueuedFinding finding, List<Problem> problems, List<Problem> unresolved)
    {
        var items = new FindingItems(store, actor, problems);
        var draft = items.Draft(finding);
        if (items.Check(finding).Proposal is { } proposal)
        {
            unresolved.AddRange(Propose.Unresolved(store, finding.Id.ToString(), proposal, draft, proposal.Readings));
        }
        else if (finding.Finding.Content is FindingContent.Remark { Target: not Target.Whole and var target } && Locator.Find(target, draft).Problem is { } problem)
        {
            problems.Add(problem with { Where = $"{finding.Id}: {problem.Where}" });
        }
    }
}
