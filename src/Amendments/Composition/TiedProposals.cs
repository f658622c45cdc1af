using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

// Composition is first come first served, so what becomes of a part of a proposal depends on the parts that were made before it and meet it
// somewhere, on those that these meet, and so on. What is shown depends on everything that stands in its place, on the labels that are given
// there, and on the changes of its words that others ask for.

/// <summary>Gathers the proposals on which the look of some paragraphs depends. Cost: the proposals on these places, and whatever they are tied to.</summary>
/// <param name="draft">The draft.</param>
/// <param name="tied">The proposals on the table that are tied to a place, as <see cref="Ties"/> writes it: those made before some proposal, or all.</param>
/// <param name="read">Some proposals, withdrawn or not; what is not there is passed over.</param>
public sealed class TiedProposals(
    Draft draft, Func<string, Id<Proposal>?, IEnumerable<Id<Proposal>>> tied, Func<ValueList<Id<Proposal>>, IEnumerable<Proposal>> read)
{
    private readonly Dictionary<Id<Proposal>, Proposal> _proposals = [];
    private readonly SortedDictionary<Id<Proposal>, Resolution> _resolutions = [];
    private readonly Dictionary<string, List<(Id<Proposal> Proposal, int Part)>> _byTie = [];
    private readonly HashSet<(Id<Proposal>, int, bool)> _visited = [];
    private readonly Queue<Need> _open = new();

    /// <summary>The proposals in the order of the ledger, with what each comes to.</summary>
    public IReadOnlyList<(Proposal Proposal, Resolution Resolution)> On(IEnumerable<ParagraphId> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        foreach (var paragraph in paragraphs)
        {
            foreach (var tie in Ties.Of(paragraph, draft))
            {
                _open.Enqueue(new Need(tie, null, IsShown: !Ties.IsOfLabels(tie)));
            }
        }

        while (_open.Count > 0)
        {
            Load([.. _open.SelectMany(n => tied(n.Tie, n.Before)).Distinct().Where(id => !_resolutions.ContainsKey(id))]);
            for (var left = _open.Count; left > 0; left--)
            {
                Meet(_open.Dequeue());
            }
        }

        return [.. _resolutions.Select(r => (_proposals[r.Key], r.Value))];
    }

    private void Load(List<Id<Proposal>> ids)
    {
        if (ids.Count == 0)
        {
            return;
        }

        var loaded = read(ids.ToValueList()).ToList();
        loaded.ForEach(p => _proposals[p.Id] = p);
        foreach (var proposal in loaded)
        {
            var resolution = _resolutions[proposal.Id] = Resolver.Resolve(proposal, draft, Find);
            foreach (var place in resolution.Edits.SelectMany(e => Ties.Of(e, draft).Concat(Amended(e)).Select(t => (Tie: t, e.Part))).Distinct())
            {
                _byTie.Put(place.Tie, (proposal.Id, place.Part));
            }
        }
    }

    private void Meet(Need need)
    {
        foreach (var (id, part) in _byTie.GetValueOrDefault(need.Tie) ?? [])
        {
            if ((need.Before is { } before && id > before) || !_visited.Add((id, part, need.IsShown)))
            {
                continue;
            }

            var edits = _resolutions[id].Edits.Where(e => e.Part == part).ToList();
            var all = need.IsShown || edits.Exists(e => e is Edit.Reword);
            foreach (var tie in edits.SelectMany(e => Ties.Of(e, draft)).Distinct().Where(t => need.IsShown || !Ties.IsOfLabels(t)))
            {
                // What stands behind a paragraph that runs on is looked at, too: a blank between the two depends on it.
                var runsOn = need.IsShown && !Ties.IsOfLabels(tie) && edits.Exists(e => e is Edit.MergeParagraphs);
                _open.Enqueue(new Need(tie, all ? null : id, runsOn));
            }

            if (need.IsShown)
            {
                _open.Enqueue(new Need(id.ToString(), null, IsShown: true));
            }
        }
    }

    private static IEnumerable<string> Amended(Edit edit) => edit is Edit.Reword reword ? [reword.Of.ToString()] : [];

    // A proposal whose words another one changes is looked up even where it was withdrawn: the answer says so.
    private Proposal? Find(Id<Proposal> id)
    {
        if (!_proposals.TryGetValue(id, out var known) && read([id]).SingleOrDefault() is { } found)
        {
            known = _proposals[id] = found;
        }

        return known;
    }

    /// <summary>A place at which everything has to be known that was made before some proposal.</summary>
    /// <param name="Tie">The place, as <see cref="Ties"/> writes it.</param>
    /// <param name="Before">The proposal; null when everything has to be known.</param>
    /// <param name="IsShown">Whether what stands there is looked at, and not only in the way of others.</param>
    private sealed record Need(string Tie, Id<Proposal>? Before, bool IsShown);
}
