using Amendments.Composition;
using Amendments.Scenarios;

namespace Amendments.Desk;

/// <summary>A composed scenario as somebody wants to see it.</summary>
/// <param name="Composed">All of it.</param>
/// <param name="Paragraphs">The paragraphs to show, in reading order.</param>
/// <param name="Differences">What it changes against another scenario, paragraph by paragraph; null when there is none to compare with.</param>
public sealed record ScenarioView(ComposedScenario Composed, ValueList<ComposedParagraph> Paragraphs, ValueList<ScenarioDifference>? Differences)
{
    /// <summary>The proposals with names and dates.</summary>
    public Compilation Compilation => Composed.Compilation;
}
