using Amendments.Intake;

namespace Amendments.Desk;

/// <summary>What came of accepting findings.</summary>
/// <param name="Findings">The findings as they stand then, by id.</param>
/// <param name="Recorded">What was recorded of them.</param>
public sealed record AcceptedFindings(ValueList<QueuedFinding> Findings, Recorded Recorded);
