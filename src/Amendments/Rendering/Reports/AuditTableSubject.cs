using Amendments.Audits;
using Amendments.Submissions;

namespace Amendments.Rendering.Reports;

/// <summary>What the rows about one record have in common.</summary>
internal sealed record AuditTableSubject(string Record, string Participant, string Place, string Status, Id<Submission>? Document, Passage? Passage, AuditTrail Trail);
