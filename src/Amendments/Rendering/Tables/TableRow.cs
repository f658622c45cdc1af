using Amendments.Proposals;

namespace Amendments.Rendering.Tables;

/// <summary>
/// A proposal, or a remark, at one place of the draft. Two equations hold for the lines of text in <see cref="Proposed"/>: take the
/// insertions away and you have those in <see cref="Current"/>; take the deletions away and you have the proposed text.
/// </summary>
/// <param name="Proposal">The proposal; null for a remark.</param>
/// <param name="Remark">The remark; null for a proposal.</param>
/// <param name="Label">What the place is called.</param>
/// <param name="Current">What stands there now; nothing where a new paragraph is to come.</param>
/// <param name="Proposed">What the proposal alone would make of it, or the remark, with what there is to know about it.</param>
/// <param name="By">Who proposes it, and who stands how to it; nothing in a table without attribution.</param>
/// <param name="Why">Rationale, source and dates; nothing in a table without attribution.</param>
public sealed record TableRow(
    Id<Proposal>? Proposal,
    Id<Remark>? Remark,
    ValueList<CellLine> Label,
    ValueList<CellLine> Current,
    ValueList<CellLine> Proposed,
    ValueList<CellLine> By,
    ValueList<CellLine> Why)
{
    /// <summary>The cells in the order of the columns.</summary>
    public ValueList<ValueList<CellLine>> Cells => [Label, Current, Proposed, By, Why];
}
