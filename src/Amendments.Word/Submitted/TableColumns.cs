using System.Xml.Linq;

namespace Amendments.Word.Submitted;

/// <summary>Tells the column of the paragraphs in tables, which have to be passed in document order.</summary>
internal sealed class TableColumns
{
    private readonly Dictionary<XElement, (XElement Cell, int Column)> _rows = [];

    /// <summary>The column of a paragraph, from 1; 0 when it stands in no table.</summary>
    public int Of(XElement paragraph)
    {
        var cell = paragraph.Ancestors().FirstOrDefault(a => a.Local() is "tc" or "txbxContent");
        if (cell?.Local() != "tc" || cell.Ancestors().FirstOrDefault(a => a.Local() == "tr") is not { } row)
        {
            return 0;
        }

        var before = _rows.GetValueOrDefault(row);
        var column = before.Cell == cell ? before.Column : before.Column + 1;
        _rows[row] = (cell, column);
        return column;
    }
}
