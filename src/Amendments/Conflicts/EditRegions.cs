using Amendments.Composition;
using Amendments.Texts;

namespace Amendments.Conflicts;

/// <summary>The smallest stretches of a paragraph such that no two edits of different stretches meet.</summary>
internal static class EditRegions
{
    /// <summary>The stretches from left to right, each with the edits in it.</summary>
    public static List<(TextRange Range, List<PlacedEdit> Edits)> Of(List<PlacedEdit> words)
    {
        var sorted = words.OrderBy(w => w.Extent.Start).ToList();
        var groups = new Groups(sorted.Count);
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < sorted.Count && sorted[j].Extent.Start <= sorted[i].Extent.End; j++)
            {
                if (Meet((Edit.Words)sorted[i].Edit, (Edit.Words)sorted[j].Edit))
                {
                    groups.Link(i, j);
                }
            }
        }

        return Joined(groups.All().Select(g => g.ConvertAll(i => sorted[i])).Select(g => (Hull(g), g)));
    }

    private static bool Meet(Edit.Words a, Edit.Words b) => a.Range == b.Range || Clash.Between(a, b);

    // What stands between edits that meet may hold another edit.
    private static List<(TextRange Range, List<PlacedEdit> Edits)> Joined(IEnumerable<(TextRange Range, List<PlacedEdit> Edits)> regions)
    {
        var joined = new List<(TextRange Range, List<PlacedEdit> Edits)>();
        foreach (var (range, edits) in regions.OrderBy(r => r.Range.Start).ThenBy(r => r.Range.End))
        {
            if (joined.Count > 0 && range.Start < joined[^1].Range.End)
            {
                joined[^1] = (TextRange.Between(joined[^1].Range.Start, Math.Max(joined[^1].Range.End, range.End)), [.. joined[^1].Edits, .. edits]);
            }
            else
            {
                joined.Add((range, edits));
            }
        }

        return joined;
    }

    private static TextRange Hull(List<PlacedEdit> edits) =>
        TextRange.Between(edits.Min(e => ((Edit.Words)e.Edit).Range.Start), edits.Max(e => ((Edit.Words)e.Edit).Range.End));
}
