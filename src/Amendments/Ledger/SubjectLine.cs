namespace Amendments.Ledger;

/// <summary>That a line of the ledger has to do with a record.</summary>
/// <param name="Line">The line's number.</param>
/// <param name="Subject">The record.</param>
public sealed record SubjectLine(long Line, Subject Subject);
