using System.Globalization;

namespace Amendments.Composition;

/// <summary>How many confidential records were left out of an answer.</summary>
/// <param name="Proposals">Proposals.</param>
/// <param name="Remarks">Remarks.</param>
/// <param name="Positions">Positions on proposals that are shown.</param>
public sealed record Hidden(int Proposals = 0, int Remarks = 0, int Positions = 0)
{
    /// <summary>Nothing was left out.</summary>
    public static Hidden Nothing { get; } = new();

    /// <summary>The same as a sentence with the remedy: "2 confidential proposals are not shown; --confidential shows them."</summary>
    public override string ToString()
    {
        var counts = new[] { (Proposals, "proposal"), (Remarks, "remark"), (Positions, "position") }
            .Where(c => c.Item1 > 0)
            .Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"{c.Item1} {(i == 0 ? "confidential " : string.Empty)}{c.Item2}{(c.Item1 == 1 ? string.Empty : "s")}"))
            .ToList();
        var isOne = Proposals + Remarks + Positions == 1;
        return counts.Count == 0 ? string.Empty : $"{string.Join(" and ", counts)} {(isOne ? "is" : "are")} not shown; --confidential shows {(isOne ? "it" : "them")}.";
    }
}
