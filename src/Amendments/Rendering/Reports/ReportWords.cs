using System.Globalization;
using Amendments.Audits;
using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Submissions;

namespace Amendments.Rendering.Reports;

/// <summary>What reports say in the same way in several places.</summary>
internal static class ReportWords
{
    private static readonly DateKind[] OfDocuments = [DateKind.Dated, DateKind.Sent, DateKind.Received];

    /// <summary>What happened to a record. What its heading says already is not said again.</summary>
    public static ReportBlock.Events Events(string record, AuditTrail trail, ParticipantNames names) =>
        new(trail.Lines.Select(l => Event(l, l.Number == trail.Made.Number ? $"{record} was recorded" : What(l, names))).ToValueList());

    /// <summary>What happened by a line.</summary>
    public static ReportEvent Event(LoggedLine line, string what) => new(line.Number, Moment(line.Entry.RecordedAt), line.Entry.Actor, what);

    /// <summary>What happened by a line, in a sentence without its full stop.</summary>
    public static string What(LoggedLine line, ParticipantNames names) => line.Entry.Event switch
    {
        Ledger.Event.FindingMade { Finding: var found } => $"{found.Id} was found in {found.Passage.Place}",
        _ => EventWords.Of(line, names),
    };

    /// <summary>"3 more lines about it were recorded outside of the period."; nothing when there are none.</summary>
    public static IEnumerable<string> Outside(AuditTrail trail)
    {
        if (trail.Outside > 0)
        {
            yield return $"{Amount(trail.Outside, "more line")} about it {(trail.Outside == 1 ? "was" : "were")} recorded outside of the period.";
        }
    }

    /// <summary>All dates: "made 2025-07-01, dated unknown, sent unknown, received 2025-07-25, recorded 2025-07-28".</summary>
    public static string Dates(KnownDates dates) => string.Join(
        ", ", (dates.Made is null ? [] : new[] { DateKind.Made }).Concat(OfDocuments).Append(DateKind.Recorded).Select(k => $"{ChoiceName.Of(k)} {Day(dates[k]) ?? "unknown"}"));

    /// <summary>"Elements Paper, 20 June 2025".</summary>
    public static string Draft(DraftHeader header) => header.Date is { } date ? $"{header.Symbol}, {Pages.Page.Day(date)}" : header.Symbol;

    /// <summary>"line 12".</summary>
    public static string Line(LoggedLine line) => string.Create(CultureInfo.InvariantCulture, $"line {line.Number}");

    /// <summary>"1 proposal", "3 proposals".</summary>
    public static string Amount(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? string.Empty : "s")}");

    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
