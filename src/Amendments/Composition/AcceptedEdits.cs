using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>The edits that a composition holds so far, and those that it could not take.</summary>
internal sealed class AcceptedEdits(Draft draft)
{
    private readonly Dictionary<ParagraphId, List<OwnedEdit>> _byParagraph = [];
    private readonly Dictionary<Gap, List<OwnedEdit>> _byGap = [];

    public List<NotApplied> NotApplied { get; } = [];

    /// <summary>The edits of a paragraph's own text and existence, in the order in which they were taken.</summary>
    public IReadOnlyList<OwnedEdit> Of(ParagraphId paragraph) => _byParagraph.GetValueOrDefault(paragraph) ?? [];

    /// <summary>The paragraphs that come into a gap, in the order in which they were taken.</summary>
    public IReadOnlyList<OwnedEdit> In(Gap gap) => _byGap.GetValueOrDefault(gap) ?? [];

    public void Take(Resolution resolution)
    {
        if (!resolution.Fits)
        {
            NotApplied.Add(new NotApplied(resolution.Proposal, [], NotAppliedReason.DoesNotFit, [], resolution.Problem?.ToString() ?? "It does not fit the draft."));
            return;
        }

        foreach (var part in resolution.Edits.GroupBy(e => e.Part))
        {
            Take(resolution.Proposal, part.ToValueList());
        }
    }

    private void Take(Id<Proposal> proposal, ValueList<Edit> part)
    {
        var same = part.Select(e => Others(e).FirstOrDefault(o => o.Proposal != proposal && Clash.IsSame(o.Edit, e))).ToList();
        if (same.TrueForAll(o => o is not null))
        {
            var with = same.Select(o => o!.Proposal).Distinct().ToValueList();
            NotApplied.Add(new NotApplied(proposal, part, NotAppliedReason.Same, with, $"{string.Join(", ", with)} asks for the same."));
            return;
        }

        var clashes = part.SelectMany(e => Others(e).Where(o => Clash.Between(e, o.Edit)).Select(o => (Mine: e, Other: o))).ToList();
        if (clashes.Count > 0)
        {
            var with = clashes.Select(c => c.Other.Proposal).Distinct().ToValueList();
            NotApplied.Add(new NotApplied(proposal, part, NotAppliedReason.Competing, with, Explain(clashes[0].Mine, clashes[0].Other)));
            return;
        }

        foreach (var edit in part)
        {
            Add(new OwnedEdit(proposal, edit));
        }
    }

    private void Add(OwnedEdit owned)
    {
        if (owned.Edit is Edit.InsertParagraph insert)
        {
            List(_byGap, insert.At).Add(owned);
            return;
        }

        List(_byParagraph, owned.Edit.Paragraph!.Value).Add(owned);
        if (owned.Edit is Edit.MoveParagraph move)
        {
            List(_byGap, move.To).Add(owned);
        }
        else if (owned.Edit is Edit.MergeParagraphs merge)
        {
            List(_byParagraph, merge.Second).Add(owned);
        }
    }

    private IEnumerable<OwnedEdit> Others(Edit edit) => edit switch
    {
        Edit.InsertParagraph insert => In(insert.At).Concat(Merged(insert.At)),
        Edit.MoveParagraph move => Of(move.Of).Concat(Merged(move.To)),
        Edit.MergeParagraphs merge => Of(merge.First).Concat(Of(merge.Second)).Concat(In(new Gap(merge.First))),
        _ => Of(edit.Paragraph!.Value),
    };

    // A merge leaves no gap between its two paragraphs.
    private IEnumerable<OwnedEdit> Merged(Gap gap) =>
        gap.After is { } first ? Of(first).Where(o => o.Edit is Edit.MergeParagraphs merge && merge.First == first) : [];

    private static List<OwnedEdit> List<TKey>(Dictionary<TKey, List<OwnedEdit>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    private string Explain(Edit mine, OwnedEdit other)
    {
        var where = mine.Paragraph is { } paragraph ? draft[paragraph].Name : "The beginning";
        return $"{where}: {other.Proposal} asks to {EditWords.Describe(other.Edit, draft)}, this one to {EditWords.Describe(mine, draft)}.";
    }
}
