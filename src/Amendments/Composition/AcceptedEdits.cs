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
        // What somebody has already, all of them have; it is in nobody's way.
        var shared = part.Where(e => Same(proposal, e) is not null).ToValueList();
        var rest = part.Where(e => Same(proposal, e) is null).ToValueList();
        if (rest.SelectMany(e => Others(e).Where(o => Clash.Between(e, o.Edit)).Select(o => new Encounter(e, o))).ToValueList() is [var clash, ..] clashes)
        {
            var with = clashes.Select(c => c.Other.Proposal).Distinct().ToValueList();
            NotApplied.Add(new NotApplied(proposal, part, NotAppliedReason.Competing, with, Explain(clash)));
            return;
        }

        if (shared.Count > 0)
        {
            var with = shared.Select(e => Same(proposal, e)!.Proposal).Distinct().ToValueList();
            NotApplied.Add(new NotApplied(proposal, shared, NotAppliedReason.Same, with, $"{string.Join(", ", with)} asks for the same."));
        }

        foreach (var edit in rest)
        {
            Add(new OwnedEdit(proposal, edit));
        }
    }

    private OwnedEdit? Same(Id<Proposal> proposal, Edit edit) => Others(edit).FirstOrDefault(o => o.Proposal != proposal && Clash.IsSame(o.Edit, edit));

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

    private string Explain(Encounter clash)
    {
        var where = clash.Mine.Paragraph is { } paragraph ? draft[paragraph].Name : "The beginning";
        return $"{where}: {clash.Other.Proposal} asks to {EditWords.Describe(clash.Other.Edit, draft)}, this one to {EditWords.Describe(clash.Mine, draft)}.";
    }

    private sealed record Encounter(Edit Mine, OwnedEdit Other);
}
