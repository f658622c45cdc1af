using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Finds out which proposals meet at the same words, two by two: which one comes first does not matter here.</summary>
internal static class Competitions
{
    /// <summary>With which others each proposal asks for the same, or does not go together, told from its own side.</summary>
    public static ILookup<Id<Proposal>, Competition> Of(Compilation compilation)
    {
        var requests = compilation.Requests;
        var same = requests.SelectMany(r => Pairs(r, r).Select(p => (p.Mine, new Competition(p.Other, null, string.Empty))));
        var others = compilation.Conflicts.SelectMany(c => Sides(compilation, c, c.First).Concat(Sides(compilation, c, c.Second)));
        var shared = SharedEdit.Find(requests).SelectMany(s => Sides(compilation, s));
        return same.Concat(shared).Concat(others).DistinctBy(c => (c.Item1, c.Item2.With, c.Item2.Reason)).OrderBy(c => c.Item2.With).ToLookup(c => c.Item1, c => c.Item2);
    }

    private static IEnumerable<(Id<Proposal>, Competition)> Sides(Compilation compilation, Conflict conflict, int mine)
    {
        var requests = compilation.Requests;
        var explanation = ConflictWords.Explain(conflict, mine, requests, compilation.Draft);
        return Pairs(requests[mine], requests[conflict.Other(mine)]).Select(p => (p.Mine, new Competition(p.Other, conflict.Reason, explanation)));
    }

    private static IEnumerable<(Id<Proposal>, Competition)> Sides(Compilation compilation, SharedEdit shared)
    {
        var (one, two) = (compilation.Requests[shared.First], compilation.Requests[shared.Second]);
        var explanation = $"Both ask to {EditWords.Describe(shared.Edit, compilation.Draft)}.";
        return Pairs(one, two).Concat(Pairs(two, one)).Select(p => (p.Mine, new Competition(p.Other, null, explanation)));
    }

    private static IEnumerable<(Id<Proposal> Mine, Id<Proposal> Other)> Pairs(Request mine, Request other) =>
        from one in mine.Proposals
        from two in other.Proposals
        where one != two
        select (one, two);
}
