using Amendments.Ledger;
using Amendments.Participants;

namespace Amendments.Audits;

/// <summary>A participant that a report names.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="Lines">The lines by which it was entered, corrected and made a member.</param>
public sealed record AuditedParticipant(Participant Participant, ValueList<LoggedLine> Lines);
