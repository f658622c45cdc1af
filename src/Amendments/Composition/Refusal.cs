using Amendments.Conflicts;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>Says why proposals cannot all be applied as they stand.</summary>
public static class Refusal
{
    /// <summary>Everything that competes, a problem for each place and reason; none when nothing does.</summary>
    public static IEnumerable<Problem> Of(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return Contest.Of(compilation.Conflicts.Where(c => c.IsExclusive)).Select(c => new Problem(
            string.Join(", ", c.Over.Select(o => o.Paragraph is { } id ? compilation.Draft[id].Name : "The beginning").Distinct()),
            $"{string.Join(", ", c.Requests.SelectMany(r => compilation.Requests[r].Proposals).Distinct().Order().Select(Named))} compete over {ConflictWords.Over(c.Over, compilation.Draft)}: {ConflictWords.Describe(c.Reason)}.",
            "Choose among them, or show all of them, or let the first in order stand."));

        string Named(Id<Proposal> proposal) => $"{proposal} ({compilation.Proponent(proposal)})";
    }
}
