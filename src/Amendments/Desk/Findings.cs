using Amendments.Composition;
using Amendments.Conflicts;

namespace Amendments.Desk;

/// <summary>What some requests of a compilation have to do with each other. Requests are named by their places in <see cref="Compilation.Requests"/>.</summary>
/// <param name="Requests">The requests.</param>
/// <param name="Same">Those that several proposals ask for.</param>
/// <param name="Shared">Edits that two of them have in common, which ask for different things besides.</param>
/// <param name="Alike">Every two that ask for almost the same.</param>
/// <param name="Free">Those that can all be granted, whatever is chosen else.</param>
/// <param name="Contests">Over which words they, and others that meet them, exclude each other.</param>
/// <param name="Order">Where somebody has to say which comes first.</param>
/// <param name="Amending">Those that change words of other proposals, and are granted with these or not at all.</param>
/// <param name="Open">The choices that remain.</param>
public sealed record Findings(
    ValueList<int> Requests,
    ValueList<int> Same,
    ValueList<SharedEdit> Shared,
    ValueList<Resemblance> Alike,
    ValueList<int> Free,
    ValueList<Contest> Contests,
    ValueList<Contest> Order,
    ValueList<int> Amending,
    ValueList<Choice> Open)
{
    /// <summary>Works them out.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="requests">The requests to look at; what competes with them is named even where it is not one of them.</param>
    internal static Findings Of(Compilation compilation, IReadOnlyCollection<int> requests)
    {
        var view = requests.ToHashSet();
        var own = view.Order().ToValueList();
        var conflicts = compilation.Conflicts.Where(c => view.Contains(c.First) || view.Contains(c.Second)).ToList();
        var inside = conflicts.FindAll(c => view.Contains(c.First) && view.Contains(c.Second));
        return new Findings(
            own,
            own.Where(r => compilation.Requests[r].Proposals.Skip(1).Any()).ToValueList(),
            SharedEdit.Find([.. own.Select(r => compilation.Requests[r])]).Select(s => s with { First = own[s.First], Second = own[s.Second] }).ToValueList(),
            Resemblances.Find(compilation.Draft, compilation.Requests, inside).ToValueList(),
            compilation.Choices.Uncontested.Where(view.Contains).ToValueList(),
            Contest.Of(conflicts.Where(c => c.IsExclusive)).ToValueList(),
            Contest.Of(conflicts.Where(c => c.Reason == ConflictReason.Order)).ToValueList(),
            own.Where(r => compilation.Requests[r].Edits.Any(e => e is Edit.Reword)).ToValueList(),
            compilation.Choices.Open.Where(c => c.Requests.Any(view.Contains)).ToValueList());
    }
}
