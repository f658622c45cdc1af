namespace Amendments.History;

/// <summary>How far the history goes.</summary>
/// <param name="Number">The number of the last line of the ledger that it holds.</param>
/// <param name="Hash">The hash of that line, 64 lower-case hexadecimal digits.</param>
/// <param name="Commit">The commit that holds it, 40 lower-case hexadecimal digits.</param>
public sealed record HistoryHead(long Number, string Hash, string Commit);
