namespace Amendments.History;

/// <summary>A line of the ledger as the history holds it: one commit.</summary>
/// <param name="Number">The number of the line.</param>
/// <param name="Hash">Its hash, 64 lower-case hexadecimal digits.</param>
/// <param name="RecordedAt">When it was recorded; UTC. Both times of the commit.</param>
/// <param name="Author">Whose words or act it is.</param>
/// <param name="Committer">Who recorded it.</param>
/// <param name="Message">What happened, in words, with trailers.</param>
/// <param name="Changes">
/// The files that it changes, in the order in which they are to be applied. Most of the work is done when they are gone through, for which nothing on record
/// is needed any more, so another thread may do it: record by record in the order of the lines, and once.
/// </param>
/// <param name="Tag">The tag that it gets; null for none.</param>
public sealed record HistoryRecord(
    long Number, string Hash, DateTimeOffset RecordedAt, HistoryPerson Author, HistoryPerson Committer, string Message, IEnumerable<HistoryChange> Changes, HistoryTag? Tag);
