using Amendments.Composition;
using Amendments.Conflicts;

namespace Amendments.Scenarios;

/// <summary>What a text reads when some proposals are taken, and nothing but those.</summary>
/// <param name="Compilation">The taken proposals laid into the draft; exports are made from it as from any other.</param>
/// <param name="Taken">What was taken, in order.</param>
/// <param name="Separated">The proposals of which only some parts are taken.</param>
public sealed record ComposedScenario(Compilation Compilation, ValueList<ProposalPart> Taken, ValueList<SeparatedProposal> Separated)
{
    /// <summary>Everything that was taken and could not be applied, and why.</summary>
    public ValueList<NotApplied> NotApplied => Compilation.Composed.NotApplied;
}
