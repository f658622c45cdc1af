namespace Amendments.Background;

// A title of a table of contents can stand in the body more than once: every session has its "Introduction". So the entries are not
// looked up one by one. Of all ways to give entries to later and later lines, that one counts which finds the most entries, and of
// several such the one whose lines come first.

/// <summary>Finds the lines of a body that are the headings which a table of contents lists.</summary>
internal static class ContentsMatch
{
    // Stops a document of equal lines from taking minutes; the cost grows with the square.
    private const int MostPairs = 4000;

    /// <summary>The indexes of the lines that are headings, in order.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="body">The keys of the lines.</param>
    public static List<int> Find(ValueList<ContentsEntry> entries, IReadOnlyList<string> body)
    {
        var pairs = Pairs(entries, body);
        if (pairs.Count > MostPairs)
        {
            return [];
        }

        var chain = Lengths(pairs);
        var found = new List<int>();
        var (wanted, entry, line) = (chain.DefaultIfEmpty(0).Max(), -1, -1);
        for (var at = 0; at < pairs.Count && wanted > 0; at++)
        {
            if (chain[at] == wanted && pairs[at].Entry > entry && pairs[at].Line > line)
            {
                (entry, line) = pairs[at];
                found.Add(line);
                wanted--;
            }
        }

        return found;
    }

    // By line, then by entry. An entry that is cut is looked up by its beginning only where no line equals it.
    private static List<(int Entry, int Line)> Pairs(ValueList<ContentsEntry> entries, IReadOnlyList<string> body)
    {
        var lines = body.Index().ToLookup(l => l.Item, l => l.Index, StringComparer.Ordinal);
        return [.. entries.Index()
            .SelectMany(e => (lines.Contains(e.Item.Key) ? lines[e.Item.Key] : body.Index().Where(l => e.Item.Begins(l.Item)).Select(l => l.Index)).Select(line => (Entry: e.Index, Line: line)))
            .OrderBy(p => p.Line).ThenBy(p => p.Entry)];
    }

    // For each pair the length of the longest chain that begins with it.
    private static int[] Lengths(List<(int Entry, int Line)> pairs)
    {
        var lengths = new int[pairs.Count];
        for (var at = pairs.Count - 1; at >= 0; at--)
        {
            for (var next = at + 1; next < pairs.Count; next++)
            {
                if (pairs[next].Entry > pairs[at].Entry && pairs[next].Line > pairs[at].Line)
                {
                    lengths[at] = Math.Max(lengths[at], lengths[next]);
                }
            }

            lengths[at]++;
        }

        return lengths;
    }
}
