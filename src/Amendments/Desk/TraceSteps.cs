using System.Globalization;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>What became of proposals and findings, each step with its line.</summary>
internal static class TraceSteps
{
    /// <summary>Of a proposal; the last step is where it stands.</summary>
    /// <param name="id">The proposal.</param>
    /// <param name="holding">The lines about it that hold the words, in order.</param>
    /// <param name="trail">What the ledger says of it.</param>
    /// <param name="origin">The line of the finding that it comes from; null where there is none.</param>
    public static IEnumerable<TraceStep> Of(Id<Proposal> id, IReadOnlyList<LoggedLine> holding, ProposalTrail trail, LoggedLine? origin)
    {
        if (origin is not null)
        {
            yield return new TraceStep($"found as {origin.Subjects[0].Record}", origin.Number);
            yield return new TraceStep($"accepted as {id}", (trail.Accepted ?? trail.Made).Number);
        }

        foreach (var correction in trail.Corrections.Where(c => c.Number >= holding[0].Number))
        {
            var what = correction.Number == holding[0].Number ? "corrected to these words"
                : holding.Any(l => l.Number == correction.Number) ? "corrected, not in these words"
                : "corrected since, to other words";
            yield return new TraceStep(what, correction.Number);
        }

        if (trail.Confirmed is { Entry.Event: Event.ReadingConfirmed confirmed } line)
        {
            yield return new TraceStep(string.Create(CultureInfo.InvariantCulture, $"reading {confirmed.Reading} confirmed"), line.Number);
        }

        if (trail.TakenBack is { } back)
        {
            yield return new TraceStep("taken back", back.Number);
        }
        else if (trail.Withdrawn is { } withdrawn)
        {
            yield return new TraceStep("withdrawn", withdrawn.Number);
        }
        else
        {
            yield return new TraceStep(ProposedWords.Proposal(trail.Standing.Entry.Event)!.Readings.Count > 1 && trail.Confirmed is null ? "open" : "on the table", null);
        }
    }

    /// <summary>Of a finding.</summary>
    public static IEnumerable<TraceStep> Of(QueuedFinding finding, bool isCurrent, ITrail trail)
    {
        var about = trail.Lines(new LedgerFilter { Numbers = trail.About([finding.Id.ToString()]).Where(l => l.Subject.Role == SubjectRole.About).Select(l => l.Line).ToValueList() });
        if (!isCurrent)
        {
            yield return new TraceStep("corrected to other words", about.LastOrDefault(l => l.Entry.Event is Event.FindingCorrected or Event.FindingReopened)?.Number);
        }

        yield return new TraceStep($"a finding, {DecisionWords.Of(finding)}", finding.Decision is null ? null : about.LastOrDefault(l => l.Entry.Event is Event.FindingDecided)?.Number);
    }
}
