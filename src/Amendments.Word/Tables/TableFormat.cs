namespace Amendments.Word.Tables;

/// <summary>What a comparison table is written as.</summary>
public enum TableFormat
{
    /// <summary>A Word document (.docx).</summary>
    Document,

    /// <summary>A spreadsheet (.xlsx).</summary>
    Spreadsheet,
}
