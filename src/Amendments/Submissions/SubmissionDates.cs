namespace Amendments.Submissions;

/// <summary>The dates of a submission, each null when it is not known. When it was recorded stands in the ledger.</summary>
/// <param name="Dated">The date that the document bears.</param>
/// <param name="Sent">The day it was sent.</param>
/// <param name="Received">The day it was received.</param>
public sealed record SubmissionDates(DateOnly? Dated = null, DateOnly? Sent = null, DateOnly? Received = null)
{
    /// <summary>The date to print beside a proposal: received, else sent, else dated.</summary>
    public DateOnly? Best => Received ?? Sent ?? Dated;
}
