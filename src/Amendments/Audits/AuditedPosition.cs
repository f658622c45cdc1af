using Amendments.Proposals;

namespace Amendments.Audits;

/// <summary>A position on a proposal that is not in the report.</summary>
/// <param name="Position">The position as it stands, or stood.</param>
/// <param name="Trail">What happened to it.</param>
public sealed record AuditedPosition(Position Position, AuditTrail Trail);
