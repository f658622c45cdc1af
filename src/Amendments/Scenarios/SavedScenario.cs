namespace Amendments.Scenarios;

/// <summary>A scenario that was saved.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="By">Who saved it.</param>
public sealed record SavedScenario(Scenario Scenario, string By);
