using Amendments.Cli.Options;
using Amendments.Submissions;

namespace Amendments.Cli.Pages;

/// <summary>Dates with what they say.</summary>
internal static class DateWords
{
    private static readonly DateKind[] OfDocuments = [DateKind.Dated, DateKind.Sent, DateKind.Received];

    /// <summary>All of them: "made 2025-07-01, dated unknown, sent unknown, received 2025-07-25, recorded 2025-07-28".</summary>
    public static string All(KnownDates dates) => string.Join(", ", (dates.Made is null ? [] : new[] { DateKind.Made })
        .Concat(OfDocuments).Append(DateKind.Recorded).Select(k => One(dates, k)));

    /// <summary>Those of a document: "dated unknown, sent unknown, received 2025-07-25".</summary>
    public static string Document(SubmissionDates dates) => string.Join(", ", OfDocuments.Select(k => One(new KnownDates(dates, null, default), k)));

    /// <summary>The best known: "received 2025-07-25".</summary>
    public static string Best(KnownDates dates) => One(dates, dates.Best);

    private static string One(KnownDates dates, DateKind kind) => $"{ChoiceName.Of(kind)} {Days.Write(dates[kind]) ?? "unknown"}";
}
