using Amendments.Intake;

namespace Amendments.Desk;

/// <summary>A finding that takes the place of an earlier one.</summary>
/// <param name="Earlier">The earlier one, as it stood before.</param>
/// <param name="Now">The one that takes its place.</param>
public sealed record ChangedFinding(QueuedFinding Earlier, QueuedFinding Now);
