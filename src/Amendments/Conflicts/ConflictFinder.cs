using Amendments.Composition;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Conflicts;

/// <summary>Finds every two requests that meet.</summary>
public static class ConflictFinder
{
    /// <summary>
    /// All conflicts, ordered by the places of their requests. They do not depend on the order of the proposals, and what two requests
    /// change alike is none. Cost: sorting the edits of each paragraph, and the number of pairs that meet.
    /// </summary>
    /// <param name="draft">The draft.</param>
    /// <param name="requests">The requests on it; see <see cref="Requests"/>.</param>
    public static ValueList<Conflict> Find(Draft draft, IReadOnlyList<Request> requests)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(requests);
        var places = new EditsByPlace(requests);
        var found = new ConflictList(requests);
        foreach (var (paragraph, words) in places.Words)
        {
            Sweep(draft[paragraph], words, found);
        }

        foreach (var (paragraph, others) in places.Others)
        {
            Compare(draft[paragraph], others, places.Words.GetValueOrDefault(paragraph) ?? [], found);
        }

        foreach (var (gap, edits) in places.Gaps)
        {
            var range = gap.After is { } after ? new TextRange(draft[after].Text.Length, 0) : default;
            Pairs(edits, (a, b) => found.Add(a, b, new ContestedWords(gap.After, range)));
            edits.ForEach(e => Orphan(draft, e, places, found));
        }

        foreach (var edits in places.Texts.Values)
        {
            Pairs(edits, (a, b) => found.Add(a, b, Places.In((Edit.Reword)a.Edit)));
        }

        foreach (var (paragraph, keepers) in places.Kept)
        {
            Keep(draft[paragraph], keepers, places, found);
        }

        Dependence.Add(requests, found);
        return found.ToValueList();
    }

    // Only words whose extents touch can meet.
    private static void Sweep(Paragraph paragraph, List<PlacedEdit> words, ConflictList found)
    {
        words.Sort((a, b) => a.Extent.Start.CompareTo(b.Extent.Start));
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = i + 1; j < words.Count && words[j].Extent.Start <= words[i].Extent.End; j++)
            {
                found.Add(words[i], words[j], paragraph);
            }
        }
    }

    private static void Compare(Paragraph paragraph, List<PlacedEdit> others, List<PlacedEdit> words, ConflictList found)
    {
        Pairs(others, (a, b) => found.Add(a, b, paragraph));
        foreach (var other in others)
        {
            foreach (var word in words)
            {
                found.Add(other, word, paragraph);
            }
        }
    }

    private static void Keep(Paragraph paragraph, List<int> keepers, EditsByPlace places, ConflictList found)
    {
        var all = new ContestedWords(paragraph.Id, new TextRange(0, paragraph.Text.Length));
        var changes = (places.Words.GetValueOrDefault(paragraph.Id) ?? []).Concat(places.Others.GetValueOrDefault(paragraph.Id) ?? []);
        foreach (var change in changes.Select(c => c.Request).Distinct())
        {
            keepers.ForEach(keeper => found.Add(keeper, change, ConflictReason.Retain, all));
        }
    }

    // A new sub-paragraph cannot stay when the paragraph with its list goes.
    private static void Orphan(Draft draft, PlacedEdit added, EditsByPlace places, ConflictList found)
    {
        if (added.Edit is not Edit.InsertParagraph { Like: { } like } || draft[like].Parent is not { } parent)
        {
            return;
        }

        var all = new ContestedWords(parent, new TextRange(0, draft[parent].Text.Length));
        foreach (var other in (places.Others.GetValueOrDefault(parent) ?? []).Where(o => o.Request != added.Request))
        {
            if (other.Edit is Edit.DeleteParagraph or Edit.MoveParagraph)
            {
                found.Add(added.Request, other.Request, other.Edit is Edit.DeleteParagraph ? ConflictReason.DeletesParagraph : ConflictReason.MovesParagraph, all);
            }
        }
    }

    private static void Pairs(List<PlacedEdit> edits, Action<PlacedEdit, PlacedEdit> meet)
    {
        for (var i = 0; i < edits.Count; i++)
        {
            for (var j = i + 1; j < edits.Count; j++)
            {
                meet(edits[i], edits[j]);
            }
        }
    }
}
