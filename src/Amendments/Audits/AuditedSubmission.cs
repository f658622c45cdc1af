using Amendments.Submissions;

namespace Amendments.Audits;

/// <summary>A submission in a report.</summary>
/// <param name="Submission">The submission.</param>
/// <param name="Trail">What happened to it.</param>
public sealed record AuditedSubmission(Submission Submission, AuditTrail Trail)
{
    /// <summary>The day on which it was recorded; UTC.</summary>
    public DateOnly Recorded => DateOnly.FromDateTime(Trail.Made.Entry.RecordedAt.UtcDateTime);

    /// <summary>Its dates.</summary>
    public KnownDates Dates => new(Submission.Dates, null, Recorded);
}
