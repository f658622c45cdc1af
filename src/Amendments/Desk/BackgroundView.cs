using Amendments.Background;
using Amendments.Composition;

namespace Amendments.Desk;

/// <summary>A background document with the proposals that cite it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sections">The sections in view, in reading order.</param>
/// <param name="Citations">What proposals cite of it, or of the sections where only some are in view, in the order of the ledger.</param>
public sealed record BackgroundView(BackgroundDocument Document, ValueList<BackgroundSection> Sections, ValueList<CitedBackground> Citations)
{
    /// <summary>What was left out because it is confidential.</summary>
    public Hidden Hidden { get; init; } = Hidden.Nothing;
}
