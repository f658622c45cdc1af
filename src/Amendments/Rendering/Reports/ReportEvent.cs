namespace Amendments.Rendering.Reports;

/// <summary>What happened by a line of the ledger, as a row of a table.</summary>
/// <param name="Line">The line's number.</param>
/// <param name="Recorded">When it was recorded: "2025-07-25 09:30:00", in UTC.</param>
/// <param name="Actor">Who recorded it.</param>
/// <param name="What">What happened.</param>
public sealed record ReportEvent(long Line, string Recorded, string Actor, string What)
{
    /// <summary>The headings of the columns.</summary>
    public static ValueList<string> Columns => ["Line", "Recorded (UTC)", "By", "What happened"];
}
