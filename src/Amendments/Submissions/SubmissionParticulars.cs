namespace Amendments.Submissions;

/// <summary>What is known of a submission besides its file.</summary>
/// <param name="Title">Its title; empty for the name of its file.</param>
/// <param name="Channel">How it came: a URL, "by e-mail"; null when it is not known.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="Language">BCP 47 tag of its language.</param>
public sealed record SubmissionParticulars(string Title, string? Channel, SubmissionDates Dates, string Language)
{
    /// <summary>Whether it is confidential, and with it what is recorded from it.</summary>
    public bool IsConfidential { get; init; }
}
