using Amendments.Audits;
using Amendments.Papers;

namespace Amendments.Rendering.Reports;

/// <summary>What a report is about, in words.</summary>
public static class ScopeWords
{
    /// <summary>"UNESCO; paragraph 22 of Elements Paper; from 2025-07-01 to 2025-07-31"; "Everything on record" where nothing was chosen.</summary>
    public static string Of(AuditScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var parts = new[]
        {
            scope.By?.Name,
            scope.Draft is { } draft ? scope.Place is { } place ? $"{Place(draft, scope.Paragraphs!, place)} of {draft.Header.Symbol}" : draft.Header.Symbol : null,
            Period(scope),
        }.OfType<string>().ToList();
        return parts.Count == 0 ? "Everything on record" : string.Join("; ", parts);
    }

    private static string Place(Draft draft, ValueList<ParagraphId> paragraphs, string named) =>
        paragraphs.Count == 1 && draft[paragraphs[0]].Kind == ParagraphKind.Numbered ? draft[paragraphs[0]].Name : $"“{named}”";

    private static string? Period(AuditScope scope) => (ReportWords.Day(scope.Since), ReportWords.Day(scope.Until)) switch
    {
        (null, null) => null,
        ({ } since, null) => $"from {since}",
        (null, { } until) => $"until {until}",
        ({ } since, { } until) when since == until => since,
        var (since, until) => $"from {since} to {until}",
    };
}
