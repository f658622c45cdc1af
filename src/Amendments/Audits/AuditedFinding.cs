using Amendments.Intake;

namespace Amendments.Audits;

/// <summary>What intake found in a submission and nobody took up, in a report.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Trail">What happened to it.</param>
public sealed record AuditedFinding(QueuedFinding Finding, AuditTrail Trail);
