using Amendments.Ledger;
using Amendments.Participants;

namespace Amendments.Desk;

/// <summary>Lines of the ledger.</summary>
/// <param name="Lines">The lines in order.</param>
/// <param name="Participants">All participants of the workspace.</param>
public sealed record LogView(ValueList<LoggedLine> Lines, ValueList<Participant> Participants);
