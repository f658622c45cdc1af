using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Rendering.Tables;

/// <summary>A place that a proposal changes.</summary>
/// <param name="Place">The place.</param>
/// <param name="Pieces">The paragraph with its changes, in its pieces where it is split; or a new one.</param>
/// <param name="Amended">The proposals whose words it changes; none where it changes the draft itself.</param>
internal sealed record ChangedPlace(TablePlace Place, ValueList<ComposedParagraph> Pieces, ValueList<Id<Proposal>> Amended);
