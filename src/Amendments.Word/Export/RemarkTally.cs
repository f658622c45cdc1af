namespace Amendments.Word.Export;

/// <summary>What became of the remarks; together they are all that were chosen.</summary>
/// <param name="Comments">How many stand beside paragraphs as comments.</param>
/// <param name="Annex">How many stand in the annex.</param>
/// <param name="LeftOut">How many are left out, because they tell whose they are in an unattributed document, or because a clean text has none.</param>
public sealed record RemarkTally(int Comments, int Annex, int LeftOut);
