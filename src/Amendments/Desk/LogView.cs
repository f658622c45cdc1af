using Amendments.Composition;
using Amendments.Ledger;
using Amendments.Participants;

namespace Amendments.Desk;

/// <summary>Lines of the ledger.</summary>
/// <param name="Lines">The lines in order.</param>
/// <param name="Participants">All participants of the workspace.</param>
public sealed record LogView(ValueList<LoggedLine> Lines, ValueList<Participant> Participants)
{
    /// <summary>The confidential records of which nothing is said but the id, or not even that.</summary>
    public Hidden Hidden { get; init; } = Hidden.Nothing;
}
