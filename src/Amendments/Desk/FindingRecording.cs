using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Records what was found in a submission beside what was found in earlier readings or versions of it.</summary>
internal sealed class FindingRecording(ILedgerWriter ledger, StandingFindings standing, IReadOnlyList<Finding> fresh, bool isSameFile)
{
    private readonly FindingMatches _matches = new(fresh, standing.Wholes, isSameFile);

    /// <summary>Records what is new and what is changed; earlier findings that still wait, and are changed or gone, wait no longer.</summary>
    public TakenIn Run(Submission submission, bool isNew, Coverage coverage)
    {
        var (added, changed, unchanged) = (new List<QueuedFinding>(), new List<ChangedFinding>(), new List<QueuedFinding>());
        for (var i = 0; i < fresh.Count; i++)
        {
            if (_matches.Same(i) is { } same)
            {
                unchanged.Add(same);
            }
            else if (_matches.Changed(i) is { } earlier)
            {
                changed.Add(new ChangedFinding(earlier, Record(fresh[i] with { Replaces = earlier.Id })));
                Replace(earlier, changed[^1].Now.Id);
            }
            else
            {
                added.Add(Record(fresh[i]));
            }
        }

        foreach (var gone in _matches.Gone)
        {
            Replace(gone, null);
        }

        return new TakenIn(submission, isNew, added.ToValueList(), changed.ToValueList(), unchanged.ToValueList(), _matches.Gone.ToValueList(), coverage);
    }

    /// <summary>What is on record of findings that are gone; whether it still stands is for a person to say.</summary>
    public IEnumerable<Problem> Gone() => _matches.Gone.SelectMany(standing.Parts).Where(f => f.Became is not null).Select(f => new Problem(
        f.Id.ToString(),
        isSameFile ? $"{f.Became} is no longer found in {f.Finding.Passage.Submission}." : $"{f.Became} is no longer in the corrected version.",
        Id<Proposal>.TryParse(f.Became, out _) && !isSameFile ? $"Withdraw it if that is meant: amend withdraw {f.Became}." : $"Take it back if it is wrong: amend review {f.Id} --undo."));

    private QueuedFinding Record(Finding finding)
    {
        var made = finding with { Id = ledger.Next<Finding>() };
        ledger.Record(new Event.FindingMade(made));
        return new QueuedFinding(made, made.Content);
    }

    private void Replace(QueuedFinding earlier, Id<Finding>? by)
    {
        foreach (var waiting in standing.Parts(earlier).Where(f => f.Status == FindingStatus.Waiting))
        {
            ledger.Record(new Event.FindingDecided(waiting.Id, new FindingDecision.Replaced(by)));
        }
    }
}
