using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>The edits that a composition holds so far, and those that it could not take.</summary>
internal sealed class AcceptedEdits(Draft draft)
{
    private readonly Dictionary<ParagraphId, List<OwnedEdit>> _byParagraph = [];
    private readonly Dictionary<Gap, List<OwnedEdit>> _byGap = [];
    private readonly Dictionary<OwnedEdit, List<OwnedEdit>> _byText = [];
    private readonly List<(Id<Proposal> Proposal, ValueList<Edit> Part)> _waiting = [];
    private readonly List<OwnedEdit> _all = [];

    public List<NotApplied> NotApplied { get; } = [];

    /// <summary>The changes of words that other proposals put in.</summary>
    public IEnumerable<Amendment> Amendments => _byText.SelectMany(text => text.Value.Select(change => new Amendment(text.Key.Proposal, change.Proposal, change.Edit)));

    /// <summary>The edits of a paragraph's own text and existence, in the order in which they were taken.</summary>
    public IReadOnlyList<OwnedEdit> Of(ParagraphId paragraph) => _byParagraph.GetValueOrDefault(paragraph) ?? [];

    /// <summary>The paragraphs that come into a gap, in the order in which they were taken.</summary>
    public IReadOnlyList<OwnedEdit> In(Gap gap) => _byGap.GetValueOrDefault(gap) ?? [];

    /// <summary>The changes of the words that an edit puts in, in the order in which they were taken.</summary>
    public IReadOnlyList<OwnedEdit> Within(OwnedEdit edit) => _byText.GetValueOrDefault(edit) ?? [];

    /// <summary>Takes proposals in their order. What changes words of another proposal is taken when that one is there, wherever it stands in the order.</summary>
    public void Take(IEnumerable<Resolution> resolutions)
    {
        foreach (var resolution in resolutions)
        {
            TakeParts(resolution);
        }

        TakeWaiting();
        foreach (var (proposal, part) in _waiting)
        {
            var of = part.OfType<Edit.Reword>().First(r => Held(r) is null).Of;
            NotApplied.Add(new NotApplied(proposal, part, NotAppliedReason.Dependent, [of], $"It changes words of {of}, which are not in the text."));
        }
    }

    /// <summary>Takes one more proposal behind those that were taken.</summary>
    public void Take(Resolution resolution)
    {
        TakeParts(resolution);
        TakeWaiting();
    }

    /// <summary>Where it stands now, to go back to.</summary>
    public Mark Now => new(_all.Count, NotApplied.Count);

    /// <summary>Takes out what was taken since; nothing of it may change words of other proposals, because such edits wait for each other.</summary>
    public void GoBack(Mark to)
    {
        for (; _all.Count > to.Edits; _all.RemoveAt(_all.Count - 1))
        {
            foreach (var list in Lists(_all[^1]))
            {
                list.RemoveAt(list.Count - 1);
            }
        }

        NotApplied.RemoveRange(to.NotApplied, NotApplied.Count - to.NotApplied);
    }

    /// <summary>Puts edits in that are known to stand beside everything taken.</summary>
    public void Put(IEnumerable<OwnedEdit> edits)
    {
        foreach (var edit in edits)
        {
            Add(edit);
        }
    }

    private void TakeWaiting()
    {
        while (_waiting.FindIndex(w => w.Part.All(e => e is not Edit.Reword reword || Held(reword) is not null)) is >= 0 and var next)
        {
            var (proposal, part) = _waiting[next];
            _waiting.RemoveAt(next);
            Take(proposal, part.Select(e => e is Edit.Reword reword ? Held(reword)! : e).ToValueList());
        }
    }

    private void TakeParts(Resolution resolution)
    {
        if (!resolution.Fits)
        {
            NotApplied.Add(new NotApplied(resolution.Proposal, [], NotAppliedReason.DoesNotFit, [], resolution.Problem?.ToString() ?? "It does not fit the draft."));
            return;
        }

        foreach (var part in Parts(resolution.Edits))
        {
            if (part.Any(e => e is Edit.Reword))
            {
                _waiting.Add((resolution.Proposal, part));
            }
            else
            {
                Take(resolution.Proposal, part);
            }
        }
    }

    private static IEnumerable<ValueList<Edit>> Parts(ValueList<Edit> edits) =>
        edits.All(e => e.Part == edits[0].Part) ? edits.Count == 0 ? [] : [edits] : edits.GroupBy(e => e.Part).Select(p => p.ToValueList());

    private void Take(Id<Proposal> proposal, ValueList<Edit> part)
    {
        // What somebody has already, all of them have; it is in nobody's way.
        var same = part.Select(e => Same(proposal, e)).ToList();
        var isShared = same.Exists(s => s is not null);
        var shared = isShared ? part.Where((_, i) => same[i] is not null).ToValueList() : [];
        var rest = isShared ? part.Where((_, i) => same[i] is null).ToValueList() : part;
        if (rest.SelectMany(e => Others(e).Where(o => Clash.Between(e, o.Edit)).Select(o => new Encounter(e, o))).ToValueList() is [var clash, ..] clashes)
        {
            var with = clashes.Select(c => c.Other.Proposal).Distinct().ToValueList();
            NotApplied.Add(new NotApplied(proposal, part, NotAppliedReason.Competing, with, Explain(clash)));
            return;
        }

        if (shared.Count > 0)
        {
            var with = same.OfType<OwnedEdit>().Select(o => o.Proposal).Distinct().ToValueList();
            NotApplied.Add(new NotApplied(proposal, shared, NotAppliedReason.Same, with, $"{string.Join(", ", with)} asks for the same."));
        }

        foreach (var edit in rest)
        {
            Add(new OwnedEdit(proposal, edit));
        }
    }

    private OwnedEdit? Same(Id<Proposal> proposal, Edit edit) => Others(edit).FirstOrDefault(o => o.Proposal != proposal && Clash.IsSame(o.Edit, edit));

    // The words may stand there as somebody else's who asks for the same.
    private Edit.Reword? Held(Edit.Reword reword)
    {
        var holders = Others(reword.In).Where(o => o.Edit == reword.In || (Clash.IsSame(o.Edit, reword.In) && o.Edit.PutIn?.Text.Text == reword.In.PutIn?.Text.Text)).ToList();
        var holder = holders.Find(o => o.Proposal == reword.Of) ?? holders.FirstOrDefault();
        return holder is null ? null : reword with { Of = holder.Proposal, In = holder.Edit };
    }

    private void Add(OwnedEdit owned)
    {
        _all.Add(owned);
        foreach (var list in Lists(owned))
        {
            list.Add(owned);
        }
    }

    // Where an edit stands, behind all that were taken before it.
    private IEnumerable<List<OwnedEdit>> Lists(OwnedEdit owned) => owned.Edit switch
    {
        Edit.Reword reword => [_byText.Of(new OwnedEdit(reword.Of, reword.In))],
        Edit.InsertParagraph insert => [_byGap.Of(insert.At)],
        Edit.MoveParagraph move => [_byParagraph.Of(move.Of), _byGap.Of(move.To)],
        Edit.MergeParagraphs merge => [_byParagraph.Of(merge.First), _byParagraph.Of(merge.Second)],
        var edit => [_byParagraph.Of(edit.Paragraph!.Value)],
    };

    private IEnumerable<OwnedEdit> Others(Edit edit) => edit switch
    {
        Edit.Reword reword => Within(new OwnedEdit(reword.Of, reword.In)),
        Edit.InsertParagraph insert => In(insert.At).Concat(Merged(insert.At)),
        Edit.MoveParagraph move => Of(move.Of).Concat(Merged(move.To)),
        Edit.MergeParagraphs merge => Of(merge.First).Concat(Of(merge.Second)).Concat(In(new Gap(merge.First))),
        _ => Of(edit.Paragraph!.Value),
    };

    // A merge leaves no gap between its two paragraphs.
    private IEnumerable<OwnedEdit> Merged(Gap gap) =>
        gap.After is { } first ? Of(first).Where(o => o.Edit is Edit.MergeParagraphs merge && merge.First == first) : [];

    private string Explain(Encounter clash)
    {
        var where = clash.Mine.Paragraph is { } paragraph ? draft[paragraph].Name : "The beginning";
        return $"{where}: {clash.Other.Proposal} asks to {EditWords.Describe(clash.Other.Edit, draft)}, this one to {EditWords.Describe(clash.Mine, draft)}.";
    }

    /// <summary>How much was taken.</summary>
    /// <param name="Edits">The edits that are held.</param>
    /// <param name="NotApplied">What could not be taken.</param>
    internal readonly record struct Mark(int Edits, int NotApplied);

    private sealed record Encounter(Edit Mine, OwnedEdit Other);
}
