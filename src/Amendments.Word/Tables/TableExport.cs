using System.Globalization;
using Amendments.Composition;
using Amendments.Rendering.Tables;
using Amendments.Word.Export;
using Amendments.Word.Tables.Documents;
using Amendments.Word.Tables.Spreadsheets;

namespace Amendments.Word.Tables;

/// <summary>
/// Writes the comparison table of a compilation. Struck and inserted words are formatted text, not tracked changes: they print, and accepting
/// all changes does nothing to them. The equations of <see cref="TableRow"/> hold in the file.
/// </summary>
public static class TableExport
{
    /// <summary>Writes the table. The same compilation gives the same bytes.</summary>
    /// <param name="compilation">What to write.</param>
    /// <param name="format">As what.</param>
    /// <param name="culture">In whose alphabetical order the participants stand.</param>
    /// <param name="unattributed">Whether every trace of the participants is left out: names, positions, sources, rationales.</param>
    public static TableExportResult Write(Compilation compilation, TableFormat format, CultureInfo culture, bool unattributed = false)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(culture);
        var attribution = unattributed ? new Attribution(compilation) : null;
        var table = ComparisonTable.Of(compilation, culture, attribution is null ? null : attribution.NameIn);
        var (bytes, problems) = format == TableFormat.Document ? (TableDocument.Write(table), []) : TableSheet.Write(table);
        return new TableExportResult(bytes, table.Rows.Count, [.. attribution?.Warnings() ?? [], .. problems]);
    }
}
