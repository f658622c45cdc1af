using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Scenarios;

namespace Amendments.Desk;

/// <summary>Keeps a scenario under a name.</summary>
public static class SaveScenario
{
    private const int LongestName = 80;

    /// <summary>Records it. A scenario of this name is replaced; the ledger keeps both.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who records.</param>
    /// <param name="name">Its name, on one line.</param>
    /// <param name="draft">The draft that it is laid on.</param>
    /// <param name="composed">What is taken.</param>
    /// <returns>The scenario, or why it cannot be saved.</returns>
    public static Outcome<Scenario> Run(IStore store, string actor, string name, Draft draft, ComposedScenario composed)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(composed);
        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > LongestName || trimmed.Any(char.IsControl))
        {
            return Outcome<Scenario>.Failed("save", $"“{trimmed}” is no name for a scenario.", $"Give it a name of up to {LongestName} characters on one line.");
        }

        var former = store.Scenarios().Select(s => s.Scenario.Name).FirstOrDefault(n => string.Equals(n, trimmed, StringComparison.OrdinalIgnoreCase));
        var scenario = new Scenario(former ?? trimmed, draft.Id, composed.Taken);
        return store.Write(actor, ledger =>
        {
            ledger.Record(new Event.ScenarioSaved(scenario));
            return Outcome<Scenario>.Done(scenario);
        });
    }
}
