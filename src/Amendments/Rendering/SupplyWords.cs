using System.Diagnostics;
using Amendments.Proposals;

namespace Amendments.Rendering;

/// <summary>What editors supply, in words.</summary>
internal static class SupplyWords
{
    /// <summary>What it is, to stand before the quoted thing: "label", "in front".</summary>
    public static string Term(SupplyKind kind) => kind switch
    {
        SupplyKind.Label => "label",
        SupplyKind.Place => "place",
        SupplyKind.PunctuationBefore => "in front",
        SupplyKind.PunctuationAfter => "behind",
        _ => throw new UnreachableException(),
    };
}
