using Amendments.Proposals;

namespace Amendments.Submissions;

/// <summary>All that is known of when something was said.</summary>
/// <param name="Document">The dates of the document that it stands in; all of them unknown where there is none.</param>
/// <param name="Made">The day it was made, where that was stated.</param>
/// <param name="Recorded">The day on which it was recorded, in UTC.</param>
public sealed record KnownDates(SubmissionDates Document, DateOnly? Made, DateOnly Recorded)
{
    /// <summary>The dates of a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="submission">The submission that it stands in; null when there is none.</param>
    public static KnownDates Of(Proposal proposal, Submission? submission)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new KnownDates(submission?.Dates ?? new SubmissionDates(), proposal.MadeOn, proposal.RecordedOn);
    }

    /// <summary>One of them, or null when it is not known.</summary>
    public DateOnly? this[DateKind kind] => kind switch
    {
        DateKind.Dated => Document.Dated,
        DateKind.Sent => Document.Sent,
        DateKind.Received => Document.Received,
        DateKind.Made => Made,
        _ => Recorded,
    };

    /// <summary>The kind of the one to print beside a proposal: made, else received, sent, dated, else recorded.</summary>
    public DateKind Best =>
        new[] { DateKind.Made, DateKind.Received, DateKind.Sent, DateKind.Dated }.Where(k => this[k] is not null).Append(DateKind.Recorded).First();
}
