namespace Amendments.Word.Tables;

/// <summary>The colours of a table, in hexadecimal RGB: dark enough to read on white, and apart in grey too.</summary>
internal static class TableColours
{
    public const string Inserted = "0B5394";
    public const string Deleted = "B3261E";
    public const string Note = "595959";
    public const string Rule = "A6A6A6";
    public const string NewPlace = "404040";
    public const string Heading = "E7ECF2";
}
