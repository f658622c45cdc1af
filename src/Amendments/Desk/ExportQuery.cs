using Amendments.Composition;

namespace Amendments.Desk;

/// <summary>What somebody wants in an export, in the words that people use.</summary>
public sealed record ExportQuery
{
    /// <summary>Which proposals.</summary>
    public ProposalQuery Proposals { get; init; } = new();

    /// <summary>A saved scenario instead; null for none.</summary>
    public string? Scenario { get; init; }

    /// <summary>The ids of proposals that come before the others; where proposals compete, the first in order comes first.</summary>
    public ValueList<string> Order { get; init; } = [];

    /// <summary>By which rule they are laid in.</summary>
    public CompositionRule Rule { get; init; } = CompositionRule.Plain;
}
