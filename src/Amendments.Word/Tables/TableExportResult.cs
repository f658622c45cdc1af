namespace Amendments.Word.Tables;

/// <summary>A comparison table and what has to be said about it.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Rows">How many rows it has below the heading.</param>
/// <param name="Problems">What could not be carried into the file as it stands, and what tells a name where none should be told.</param>
public sealed record TableExportResult(byte[] Bytes, int Rows, ValueList<Problem> Problems);
