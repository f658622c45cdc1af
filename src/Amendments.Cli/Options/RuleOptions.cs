using System.CommandLine;
using Amendments.Composition;

namespace Amendments.Cli.Options;

/// <summary>By which rule proposals are laid into a document.</summary>
internal static class RuleOptions
{
    private static readonly Option<OnConflict?> OnConflict = Made.Choice<OnConflict>("--on-conflict", "Where proposals compete: the first in order stands and the rest is in its comment; all stand in brackets; or nothing is written (default: first).");

    private static readonly Option<string[]> Order = Made.Texts("--order", "IDS", "These come before all others, in this order: P13,P5.");

    private static readonly Option<bool> KeepNumbers = new("--keep-numbers") { Description = "A deleted paragraph leaves its number, with “[deleted]”, so that nothing is renumbered." };

    public static IEnumerable<Option> All => [OnConflict, Order, KeepNumbers];

    public static ValueList<string> First(Call call) => [.. call.Get(Order) ?? []];

    public static CompositionRule Rule(Call call) => new() { OnConflict = call.Get(OnConflict) ?? Composition.OnConflict.First, KeepsNumbers = call.Get(KeepNumbers) };
}
