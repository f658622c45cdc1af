using Amendments.Composition;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Rendering.Tables;

/// <summary>The rows of a proposal: one for each place that it changes; where it changes none, one for each that it addresses.</summary>
internal sealed class ProposalRows(TableSubject subject)
{
    private readonly RowNotes _notes = new(subject);
    private readonly PlaceCells _cells = new(subject);
    private readonly PeopleCell _people = new(subject);
    private readonly ReasonCell _reasons = new(subject.Compilation);
    private readonly ChangedPlaces _changes = new(subject.Compilation);
    private readonly SharedLabels _labels = new(subject.Compilation.Composed);

    public IEnumerable<PlacedRow> Of(Proposal proposal, Resolution resolution)
    {
        var changed = _labels.In(_changes.Of(resolution).ToList(), proposal.Id).Select(c => Changed(proposal, resolution, c)).ToList();
        return changed.Count > 0 ? changed : subject.Places.Of(proposal.Operation.Target).Select(p => Addressed(proposal, resolution, p));
    }

    private PlacedRow Changed(Proposal proposal, Resolution resolution, ChangedPlace change)
    {
        var first = change.Pieces[0];
        var from = first.Base is null && resolution.Edits.Any(e => e is Edit.MoveParagraph move && move.Of == first.Like) ? first.Like : null;
        var structure = first.Base is { } id ? _notes.Structure(resolution, id) : [];
        var amending = change.Amended.Count > 0 ? [_notes.Amending(change.Amended)] : Array.Empty<CellLine>();
        return Row(proposal, resolution, change.Place, _cells.Label(first, from), Current(change), [.. amending, .. structure, .. change.Pieces.Select(Text)]);
    }

    // The words as they stand, or as the amended proposal would put them.
    private ValueList<CellLine> Current(ChangedPlace change) => FormattedText.Join(change.Pieces.Select(p => p.Redline.Original())) is { Length: > 0 } before
        ? [CellLine.Text(change.Amended.Count > 0 ? before : subject.Draft[change.Pieces[0].Base!.Value].Text, subject.Draft.Header.Language)]
        : [];

    // The second half of a split paragraph shows the label that it would have.
    private CellLine Text(ComposedParagraph piece, int index) =>
        CellLine.Text(piece.Redline, subject.Draft.Header.Language, index == 0 ? string.Empty : piece.Label);

    private PlacedRow Addressed(Proposal proposal, Resolution resolution, TablePlace place) => Row(
        proposal,
        resolution,
        place,
        _cells.Label(place, proposal.Operation.Target),
        _cells.Current(place, withBelow: proposal.Operation is Operation.Retain),
        Unchanged(proposal, resolution, place));

    private IEnumerable<CellLine> Unchanged(Proposal proposal, Resolution resolution, TablePlace place)
    {
        if (resolution.Fits && proposal.Operation is Operation.Retain)
        {
            yield return CellLine.Fact(place.IsWhole ? "Retain as drafted, with everything in it." : "Retain as drafted.");
            yield break;
        }

        yield return CellLine.Fact(TableSubject.Sentence(subject.Words(proposal.Operation)));
        if (resolution.Problem is { } problem)
        {
            var explains = subject.IsNamed || proposal.Operation.Target is not Target.Proposed;
            yield return CellLine.Note($"{(resolution.State == ResolutionState.Reflected ? "Already in the draft." : "Does not fit the draft.")}{(explains ? $" {problem.Found}" : string.Empty)}");
        }

        if (proposal.Wording.Length > 0)
        {
            yield return CellLine.Quote("Wording:", proposal.Wording, proposal.Language);
        }
    }

    private PlacedRow Row(Proposal proposal, Resolution resolution, TablePlace place, ValueList<CellLine> label, ValueList<CellLine> current, IEnumerable<CellLine> proposed) => new(
        place,
        subject.Compilation.Name(proposal.Proponent),
        new TableRow(
            proposal.Id,
            null,
            label,
            current,
            [.. proposed, .. _notes.Closing(proposal, resolution, place)],
            subject.IsNamed ? _people.Of(proposal) : [],
            subject.IsNamed ? _reasons.Of(proposal) : []));
}
