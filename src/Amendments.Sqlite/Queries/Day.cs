using System.Globalization;

namespace Amendments.Sqlite.Queries;

/// <summary>Dates as tables hold them: "2025-06-27".</summary>
internal static class Day
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>Writes a date.</summary>
    public static string? Write(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Reads a date.</summary>
    public static DateOnly? Read(string? text) => text is null ? null : DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture);
}
