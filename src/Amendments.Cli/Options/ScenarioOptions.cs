using System.CommandLine;
using Amendments.Desk;

namespace Amendments.Cli.Options;

/// <summary>Which proposals are laid together.</summary>
internal static class ScenarioOptions
{
    public static readonly Option<string?> Scenario = Made.Text("--scenario", "NAME", "A saved scenario.");

    private static readonly Option<string[]> Take = Made.Texts("--take", "IDS", "Take these, in this order: P3,P5.1 (P5.1 is the first part of P5). May be repeated.");

    private static readonly Option<bool> TakeCompatible = new("--take-compatible") { Description = "Take besides whatever needs no decision: it competes with nothing taken and with no other candidate." };

    private static readonly Option<string?> By = Made.Text("--by", "NAME", "With --take-compatible: only proposals by this participant, or on its behalf, or co-sponsored by it.");

    public static IEnumerable<Option> All => [Scenario, Take, TakeCompatible, By];

    public static ScenarioQuery Query(Call call, string? place) => new()
    {
        Place = place,
        Scenario = call.Get(Scenario),
        Take = [.. call.Get(Take) ?? []],
        TakeCompatible = call.Get(TakeCompatible),
        By = call.Get(By),
    };
}
