namespace Amendments.Comparison;

/// <summary>A longest common subsequence that takes the earliest match wherever there is a choice.</summary>
internal static class EarliestMatches
{
    // A run of this many marks between two words is no sentence; it stops a text of commas from costing quadratic memory.
    private const int MostCells = 250_000;

    public static IEnumerable<(int Old, int New)> Of(List<int> old, List<int> @new, Func<int, int, bool> same)
    {
        if (old.Count == 0 || @new.Count == 0)
        {
            return [];
        }

        return (long)old.Count * @new.Count > MostCells ? InStep(old, @new, same) : Longest(old, @new, same);
    }

    private static List<(int Old, int New)> InStep(List<int> old, List<int> @new, Func<int, int, bool> same) =>
        [.. old.Zip(@new).TakeWhile(pair => same(pair.First, pair.Second))];

    private static List<(int Old, int New)> Longest(List<int> old, List<int> @new, Func<int, int, bool> same)
    {
        var lengths = new int[old.Count + 1, @new.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = @new.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = same(old[i], @new[j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var matches = new List<(int Old, int New)>();
        for (int i = 0, j = 0; i < old.Count && j < @new.Count;)
        {
            if (same(old[i], @new[j]))
            {
                matches.Add((old[i++], @new[j++]));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return matches;
    }
}
