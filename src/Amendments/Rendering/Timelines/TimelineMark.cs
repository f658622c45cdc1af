namespace Amendments.Rendering.Timelines;

/// <summary>Something on a timeline.</summary>
/// <param name="From">Its day; of several things put together, the first.</param>
/// <param name="Until">The last day of several; else the same.</param>
/// <param name="IsDocument">Whether proposals came in a document; otherwise without one.</param>
/// <param name="IsDated">Whether the day is known on which it was made, received, sent or dated; otherwise it is the day on which it was recorded.</param>
/// <param name="Proposals">How many proposals of it are on the table.</param>
/// <param name="Withdrawn">How many were withdrawn.</param>
/// <param name="Name">What it is, with its line of the ledger: "S1 “Comments” (line 9)".</param>
public sealed record TimelineMark(DateOnly From, DateOnly Until, bool IsDocument, bool IsDated, int Proposals, int Withdrawn, string Name);
