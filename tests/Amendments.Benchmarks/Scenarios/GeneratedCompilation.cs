using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Benchmarks.Scenarios;

/// <summary>A generated draft with one proposal on each of a share of its paragraphs.</summary>
internal sealed class GeneratedCompilation
{
    private readonly ValueList<Proposal> _proposals;

    /// <param name="draft">The draft.</param>
    /// <param name="percent">On how many of its paragraphs there is a proposal.</param>
    public GeneratedCompilation(GeneratedDraft draft, int percent)
    {
        Draft = draft;
        var proposals = new GeneratedProposals(seed: 2);
        _proposals = draft.Numbered.Where((_, i) => i * percent / 100 != (i + 1) * percent / 100).Select(proposals.Proposal).ToValueList();
    }

    public GeneratedDraft Draft { get; }

    /// <summary>What an export needs, computed anew: every proposal resolved, all of them laid into the draft.</summary>
    /// <exception cref="InvalidOperationException">A generated proposal does not fit its draft.</exception>
    public Compilation Compile()
    {
        var resolutions = _proposals.Select(p => Resolver.Resolve(p, Draft.Draft)).ToValueList();
        return resolutions.FirstOrDefault(r => !r.Fits) is { } wrong
            ? throw new InvalidOperationException($"{wrong.Proposal} does not fit: {wrong.Problem}")
            : new Compilation(Draft.Draft, _proposals, resolutions, [], [], GeneratedProposals.Proponents, []);
    }
}
