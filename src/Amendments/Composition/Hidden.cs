using System.Globalization;

namespace Amendments.Composition;

/// <summary>How many confidential records were left out of an answer.</summary>
public sealed record Hidden
{
    /// <summary>Nothing was left out.</summary>
    public static Hidden Nothing { get; } = new();

    /// <summary>So many of each kind as there are among records, by id.</summary>
    public static Hidden Of(IEnumerable<string> records)
    {
        var kinds = records.Distinct().CountBy(r => r[0]).ToDictionary();
        return new Hidden
        {
            Proposals = kinds.GetValueOrDefault('P'),
            Remarks = kinds.GetValueOrDefault('R'),
            Positions = kinds.GetValueOrDefault('Q'),
            Findings = kinds.GetValueOrDefault('F'),
            Submissions = kinds.GetValueOrDefault('S'),
        };
    }

    /// <summary>Proposals.</summary>
    public int Proposals { get; init; }

    /// <summary>Remarks.</summary>
    public int Remarks { get; init; }

    /// <summary>Positions.</summary>
    public int Positions { get; init; }

    /// <summary>Findings.</summary>
    public int Findings { get; init; }

    /// <summary>Submissions.</summary>
    public int Submissions { get; init; }

    /// <summary>The same in words: "2 confidential proposals and 1 remark"; empty when nothing was left out.</summary>
    public string Counted
    {
        get
        {
            var counts = Counts.Select((c, i) => Written(c.Count, i == 0 ? $"confidential {c.What}" : c.What)).ToList();
            return counts.Count < 2 ? string.Concat(counts) : $"{string.Join(", ", counts.SkipLast(1))} and {counts[^1]}";
        }
    }

    /// <summary>The same as a sentence with the remedy: "2 confidential proposals are not shown; --confidential shows them."; empty when nothing was left out.</summary>
    public override string ToString()
    {
        var isOne = Counts.Sum(c => c.Count) == 1;
        return Counted.Length == 0 ? string.Empty : $"{Counted} {(isOne ? "is" : "are")} not shown; --confidential shows {(isOne ? "it" : "them")}.";
    }

    private IEnumerable<(int Count, string What)> Counts => new[]
    {
        (Proposals, "proposal"), (Remarks, "remark"), (Positions, "position"), (Findings, "finding"), (Submissions, "submission"),
    }.Where(c => c.Item1 > 0);

    private static string Written(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");
}
