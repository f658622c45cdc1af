namespace Amendments.Desk;

/// <summary>What somebody wants to lay together, in the words that people use.</summary>
public sealed record ScenarioQuery
{
    /// <summary>A saved scenario to begin with; null for none.</summary>
    public string? Scenario { get; init; }

    /// <summary>Proposals and parts of proposals in the order in which they are taken: "P3", "P5.1".</summary>
    public ValueList<string> Take { get; init; } = [];

    /// <summary>Whether to take besides whatever needs no decision.</summary>
    public bool TakeCompatible { get; init; }

    /// <summary>Of which paragraphs, as <see cref="Proposals.TargetNotation"/> reads them; null for the whole draft.</summary>
    public string? Place { get; init; }

    /// <summary>Whose proposals are taken besides; null for everybody's.</summary>
    public string? By { get; init; }
}
