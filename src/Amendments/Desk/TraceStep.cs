namespace Amendments.Desk;

/// <summary>Something that became of a proposal or finding.</summary>
/// <param name="What">It in words: "withdrawn", "reading 2 confirmed", "rejected".</param>
/// <param name="Line">The line of the ledger that says so; null where nothing has happened yet.</param>
public sealed record TraceStep(string What, long? Line);
