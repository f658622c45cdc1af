using Amendments.Ledger;
using Amendments.Proposals;

namespace Amendments.Audits;

/// <summary>A remark in a report.</summary>
/// <param name="Remark">The remark as it stands.</param>
/// <param name="Trail">What happened to it.</param>
/// <param name="TakenBack">The line by which it was taken back; null while it is on record.</param>
public sealed record AuditedRemark(Remark Remark, AuditTrail Trail, LoggedLine? TakenBack);
