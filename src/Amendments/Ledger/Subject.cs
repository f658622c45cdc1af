using Amendments.Scenarios;

namespace Amendments.Ledger;

/// <summary>A record that a line of the ledger has to do with.</summary>
/// <param name="Record">Its id: "P7", "S1", "A3"; for a scenario see <see cref="Of(Scenario)"/>.</param>
/// <param name="Role">What the line has to do with it.</param>
public sealed record Subject(string Record, SubjectRole Role)
{
    /// <summary>What a scenario is called among records: "scenario Shared ground".</summary>
    public static string Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return $"scenario {scenario.Name}";
    }

    /// <summary>Whether the record is of one kind.</summary>
    public bool Is<T>()
        where T : IIdentified => Id<T>.TryParse(Record, out _);
}
