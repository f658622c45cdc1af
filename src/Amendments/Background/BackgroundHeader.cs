using Amendments.Submissions;

namespace Amendments.Background;

/// <summary>What is known of a background document besides its words.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it, in free words; null when it is not known. It need not be a participant, and takes no position by it.</param>
/// <param name="Channel">How it came: a URL, "by e-mail"; null when it is not known.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="Language">BCP 47 tag of its language.</param>
public sealed record BackgroundHeader(string Title, string? Publisher, string? Channel, SubmissionDates Dates, string Language);
