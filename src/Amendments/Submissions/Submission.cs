using Amendments.Papers;
using Amendments.Participants;

namespace Amendments.Submissions;

/// <summary>The document that a participant sent, kept byte for byte.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Submitter">Who sent it.</param>
/// <param name="Addresses">The draft that it speaks about.</param>
/// <param name="Title">Its title, or the name of its file.</param>
/// <param name="Source">Its file; null when only its particulars are known.</param>
/// <param name="Channel">How it came: a URL, "by e-mail", "from the floor"; null when it is not known.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="Language">BCP 47 tag of its language.</param>
public sealed record Submission(
    Id<Submission> Id,
    Id<Participant> Submitter,
    Id<Draft> Addresses,
    string Title,
    SourceFile? Source,
    string? Channel,
    SubmissionDates Dates,
    string Language) : IIdentified
{
    /// <inheritdoc />
    public static char Letter => 'S';

    /// <summary>Whether it and what is recorded from it are shown only where confidential records are asked for.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The earlier version that it corrects; null when it is the first.</summary>
    public Id<Submission>? Corrects { get; init; }
}
