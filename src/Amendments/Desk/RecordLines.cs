using Amendments.Composition;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Finds the lines of the ledger that are about what somebody asks about.</summary>
internal sealed class RecordLines(IRecords records)
{
    private ITrail Trail => records.Trail;

    /// <summary>About a proposal, and the finding that it comes from.</summary>
    public HashSet<long> Of(Id<Proposal> proposal) => Lines([proposal.ToString(), .. Origins([proposal.ToString()])]);

    /// <summary>About a submission and what stands in it.</summary>
    public HashSet<long> In(Id<Submission> submission) => Lines([submission.ToString(), .. MadeWith([submission.ToString()], SubjectRole.Source)]);

    /// <summary>About a participant, what it proposes, remarks, says of proposals and sends, and what was found in that.</summary>
    public HashSet<long> By(Id<Participant> participant)
    {
        var own = MadeWith([participant.ToString()], SubjectRole.By);
        var sent = own.Where(r => Id<Submission>.TryParse(r, out _)).ToList();
        var found = MadeWith(sent, SubjectRole.Source).Where(r => Id<Finding>.TryParse(r, out _));
        return Lines([participant.ToString(), .. own, .. found], SubjectRole.Source);
    }

    /// <summary>About paragraphs: their draft, the proposals and remarks on them, the positions on these, and the findings that name them.</summary>
    public HashSet<long> On(Draft draft, ValueList<ParagraphId> paragraphs)
    {
        var made = Trail.RecordsOn(paragraphs);
        var wanted = paragraphs.ToHashSet();
        var found = records.Findings(new FindingFilter()).Where(f => Touches(f, draft, wanted)).Select(f => f.Id.ToString());
        return Lines([draft.Id.ToString(), .. made, .. Origins(made), .. found]);
    }

    /// <summary>Whether a finding names one of some paragraphs, as it was found or as it was corrected.</summary>
    internal static bool Touches(QueuedFinding finding, Draft draft, HashSet<ParagraphId> wanted) =>
        Touches(finding.Finding.Content, draft, wanted) || Touches(finding.Found, draft, wanted);

    private static bool Touches(FindingContent content, Draft draft, HashSet<ParagraphId> wanted) => content switch
    {
        FindingContent.Proposal proposal => proposal.Readings.Any(r => Touches(r.Operation.Target, draft, wanted) || (r.Operation is Operation.Move move && Touches(move.To, draft, wanted))),
        FindingContent.Remark remark => Touches(remark.Target, draft, wanted),
        _ => false,
    };

    private static bool Touches(Target target, Draft draft, HashSet<ParagraphId> wanted) =>
        target is not Target.Proposed && Locator.Touches(target, draft).Any(wanted.Contains);

    // The findings that became records.
    private IEnumerable<string> Origins(IReadOnlyCollection<string> of)
    {
        var lines = Trail.About(of).Where(l => l.Subject.Role == SubjectRole.Became).Select(l => l.Line).ToList();
        return Trail.Subjects(lines).Where(l => l.Subject.Is<Finding>() && l.Subject.Role == SubjectRole.About).Select(l => l.Subject.Record).Distinct();
    }

    // What was made or corrected by lines in which records have a role.
    private List<string> MadeWith(IReadOnlyCollection<string> with, SubjectRole role)
    {
        var lines = Trail.About(with).Where(l => l.Subject.Role == role).Select(l => l.Line).ToList();
        return [.. Trail.Subjects(lines).GroupBy(l => l.Line).SelectMany(Own).Select(l => l.Subject.Record).Distinct()];
    }

    // A line that makes a record may change another with it.
    private static IEnumerable<SubjectLine> Own(IEnumerable<SubjectLine> line) =>
        line.Any(l => l.Subject.Role == SubjectRole.Made) ? line.Where(l => l.Subject.Role == SubjectRole.Made) : line.Where(l => l.Subject.Role == SubjectRole.Changed);

    private HashSet<long> Lines(IReadOnlyCollection<string> of, SubjectRole? except = null) =>
        [.. Trail.About(of).Where(l => l.Subject.Role != except).Select(l => l.Line)];
}
