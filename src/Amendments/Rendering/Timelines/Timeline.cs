using System.Globalization;
using Amendments.Audits;
using Amendments.Desk;
using Amendments.Submissions;

namespace Amendments.Rendering.Timelines;

/// <summary>When who sent and proposed how much.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Rows">The participants in alphabetical order.</param>
public sealed record Timeline(string Title, ValueList<TimelineRow> Rows)
{
    /// <summary>The timeline of a report: its submissions, and its proposals from no document. What was taken back is left out.</summary>
    public static Timeline Of(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var names = new ParticipantNames(report.Participants);
        var marks = Documents(report).Concat(Spoken(report)).ToLookup(m => names[m.By], m => m.Mark);
        return new Timeline(
            $"Submissions and proposals on “{report.Seal.Paper}” over time",
            marks.OrderBy(m => m.Key, StringComparer.Create(SortingCulture.Of("en"), ignoreCase: true)).ThenBy(m => m.Key, StringComparer.Ordinal)
                .Select(m => new TimelineRow(m.Key, m.OrderBy(k => k.From).ThenBy(k => k.IsDocument ? 0 : 1).ToValueList())).ToValueList());
    }

    private static IEnumerable<(Id<Participants.Participant> By, TimelineMark Mark)> Documents(AuditReport report)
    {
        var stands = report.Proposals.Where(p => p.TakenBack is null && p.Proposal.Source is not null).ToLookup(p => p.Proposal.Source!.Submission);
        foreach (var (submission, trail) in report.Submissions)
        {
            var own = stands[submission.Id].ToList();
            var day = submission.Dates.Best;
            var name = string.Create(CultureInfo.InvariantCulture, $"{submission.Id} “{ShortWords.Of(submission.Title)}” (line {trail.Made.Number})");
            yield return (submission.Submitter, Mark(day ?? Day(trail), true, day is not null, own, name));
        }
    }

    // Also those whose document is not in the report.
    private static IEnumerable<(Id<Participants.Participant> By, TimelineMark Mark)> Spoken(AuditReport report)
    {
        var listed = report.Submissions.Select(s => s.Submission.Id).ToHashSet();
        return report.Proposals
            .Where(p => p.TakenBack is null && !(p.Proposal.Source is { } source && listed.Contains(source.Submission)))
            .GroupBy(p => (p.Proposal.Proponent, On: p.Dates[p.Dates.Best]!.Value, IsDated: p.Dates.Best != DateKind.Recorded))
            .Select(g => (g.Key.Proponent, Mark(g.Key.On, false, g.Key.IsDated, [.. g], string.Join("; ", g.OrderBy(p => p.Proposal.Id).Select(Named)))));
    }

    private static TimelineMark Mark(DateOnly day, bool isDocument, bool isDated, List<AuditedProposal> proposals, string name) =>
        new(day, day, isDocument, isDated, proposals.Count(p => p.IsOnTheTable), proposals.Count(p => !p.IsOnTheTable), name);

    private static string Named(AuditedProposal proposal) => string.Create(CultureInfo.InvariantCulture, $"{proposal.Proposal.Id} (line {proposal.Trail.Made.Number})");

    private static DateOnly Day(AuditTrail trail) => DateOnly.FromDateTime(trail.Made.Entry.RecordedAt.UtcDateTime);
}
