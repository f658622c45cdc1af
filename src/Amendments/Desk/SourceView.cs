using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Where a record comes from: a document, and the place in it.</summary>
/// <param name="Record">The id of the record.</param>
/// <param name="Line">The line of the ledger that made it.</param>
/// <param name="Document">The id of the document: that of the record itself, or of the submission that it stands in.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Dates">The document's dates; all of them unknown for a draft.</param>
/// <param name="File">The document's file; null when only its particulars are known.</param>
/// <param name="Bytes">The file's bytes, whose SHA-256 was checked; null when they are not kept.</param>
/// <param name="Passage">The place in the document; null for a document itself.</param>
public sealed record SourceView(
    string Record, long Line, string Document, string Title, SubmissionDates Dates, SourceFile? File, byte[]? Bytes, Passage? Passage)
{
    /// <summary>Why the file's bytes were erased; null when they were not.</summary>
    public string? FileErased { get; init; }

    /// <summary>Whether the record's words were erased, so that they must not be shown out of the file either.</summary>
    public bool IsRedacted { get; init; }
}
