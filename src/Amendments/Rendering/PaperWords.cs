using System.Diagnostics;
using System.Globalization;
using Amendments.Conflicts;
using Amendments.Desk;
using Amendments.Papers;

namespace Amendments.Rendering;

/// <summary>The comparison of a paper in words.</summary>
public static class PaperWords
{
    /// <summary>What there is to say where nobody proposes anything.</summary>
    public const string Nothing = "No proposals here.";

    /// <summary>How those who speak on a paragraph stand to each other: "differ over “multilateral”".</summary>
    public static string Of(PaperPlace place, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(draft);
        return place.Agreement switch
        {
            Agreement.Agree => "agree: they ask for the same",
            Agreement.Together => place.Findings.Order.Count > 0 ? "can all be granted; the order is to be settled" : "can all be granted",
            Agreement.Differ => $"differ over {string.Join(", and ", place.Findings.Contests.OrderBy(c => c.Reason == ConflictReason.Retain).Select(c => Over(c, draft)).Distinct())}",
            Agreement.Alone => place.Findings.Contests.Count > 0 ? "one speaks, for alternatives" : "one speaks",
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The totals, a sentence each.</summary>
    public static IEnumerable<string> Totals(PaperComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        yield return $"They differ on {Amount(comparison.Count(Agreement.Differ))}; all who speak ask for the same on {Number(comparison.Count(Agreement.Agree))}; "
            + $"everything can be granted on {Number(comparison.Count(Agreement.Together))}; only one speaks on {Number(comparison.Count(Agreement.Alone))}; nobody speaks on {Number(comparison.Silent)}.";
        if (comparison.Silents.Any())
        {
            yield return $"Nothing proposed: {string.Join(", ", comparison.Silents.Select(p => p.Name))}.";
        }
    }

    private static string Over(Contest contest, Draft draft) =>
        contest.Reason == ConflictReason.Retain ? "whether to keep the text as drafted" : ConflictWords.Over(contest.Over, draft);

    private static string Amount(int number) => $"{Number(number)} paragraph{(number == 1 ? string.Empty : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
