using Amendments.Proposals;

namespace Amendments.Rendering.Tables;

/// <summary>The rows of a remark: one for each place that it is about.</summary>
internal sealed class RemarkRows(TableSubject subject)
{
    private readonly PlaceCells _cells = new(subject);
    private readonly PeopleCell _people = new(subject);
    private readonly ReasonCell _reasons = new(subject.Compilation);

    /// <summary>The rows; none where the remark tells a name that may not be told.</summary>
    public IEnumerable<PlacedRow> Of(Remark remark) => !subject.CanTell(remark.Words.Text) ? [] : subject.Places.Of(remark.Target).Select(place => new PlacedRow(
        place,
        subject.Compilation.Name(remark.By),
        new TableRow(
            null,
            remark.Id,
            _cells.Label(place, remark.Target),
            _cells.Current(place, withBelow: false),
            [CellLine.Quote("Remark:", remark.Words, subject.Draft.Header.Language)],
            subject.IsNamed ? _people.Of(remark) : [],
            subject.IsNamed ? _reasons.Of(remark) : [])));
}
