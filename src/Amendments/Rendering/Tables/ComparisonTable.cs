using System.Globalization;
using Amendments.Composition;
using Amendments.Papers;

namespace Amendments.Rendering.Tables;

/// <summary>
/// Everything that is proposed and remarked, as a table to read and to send round: a row for each proposal and each place that it changes or
/// addresses. Nothing is left out: what does not fit the draft has a row that says why.
/// </summary>
/// <param name="Draft">The draft.</param>
/// <param name="Columns">The headings of the columns.</param>
/// <param name="Rows">The rows in the order of the draft and, at one place, in the alphabetical order of the participants.</param>
public sealed record ComparisonTable(Draft Draft, ValueList<string> Columns, ValueList<TableRow> Rows)
{
    private static readonly ValueList<string> All = ["Label", "Current text", "Proposal as redline", "Proposed by, supported by", "Rationale and source"];

    // Without attribution nothing would stand in the others.
    private const int Unattributed = 3;

    /// <summary>Makes the table. Cost: a pass over the draft for each proposal.</summary>
    /// <param name="compilation">What is in it.</param>
    /// <param name="culture">In whose alphabetical order participants stand.</param>
    /// <param name="nameIn">
    /// For a table without attribution: finds in a text a name that may not be told, or gives null. Remarks with such a name are left out. At one
    /// place the rows then stand in the order of what they say, so that the order tells nobody's name either.
    /// </param>
    public static ComparisonTable Of(Compilation compilation, CultureInfo culture, Func<string, string?>? nameIn = null)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(culture);
        var subject = new TableSubject(compilation, culture, nameIn);
        var proposals = new ProposalRows(subject);
        var rows = compilation.Proposals.Zip(compilation.Resolutions).SelectMany(p => proposals.Of(p.First, p.Second))
            .Concat(compilation.Remarks.SelectMany(new RemarkRows(subject).Of))
            .OrderBy(r => r.Place);
        var sorted = subject.IsNamed
            ? rows.ThenBy(r => r.Who, subject.Alphabet).ThenBy(r => r.IsRemark).ThenBy(r => r.Number)
            : rows.ThenBy(r => r.IsRemark).ThenBy(r => r.Said, subject.Alphabet).ThenBy(r => r.Said, StringComparer.Ordinal);
        return new ComparisonTable(compilation.Draft, subject.IsNamed ? All : All.Take(Unattributed).ToValueList(), sorted.Select(r => r.Row).ToValueList());
    }

    /// <summary>The cells of a row, one for each column.</summary>
    public IEnumerable<ValueList<CellLine>> Cells(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Cells.Take(Columns.Count);
    }
}
