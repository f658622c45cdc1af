using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>What a reading of a proposal comes to on one draft. It can be computed anew at any time and is never part of the proposal.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Draft">The draft.</param>
/// <param name="State">How it fits.</param>
/// <param name="Edits">What it changes; empty unless the state is exact or shifted.</param>
/// <param name="Touches">The paragraphs that it is about, changed or not.</param>
/// <param name="Problem">Why it does not fit, with a remedy; null when it does.</param>
public sealed record Resolution(
    Id<Proposal> Proposal, Id<Draft> Draft, ResolutionState State, ValueList<Edit> Edits, ValueList<ParagraphId> Touches, Problem? Problem)
{
    /// <summary>Whether it comes to something that can be shown: exact or shifted.</summary>
    public bool Fits => State is ResolutionState.Exact or ResolutionState.Shifted;

    /// <summary>How many severable parts it has.</summary>
    public int Parts => Edits.Select(e => e.Part).Distinct().Count();
}
