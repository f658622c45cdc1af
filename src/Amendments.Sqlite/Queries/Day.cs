using System.Globalization;

namespace Amendments.Sqlite.Queries;

/// <summary>Dates as tables hold them: "2025-06-27".</summary>
internal static class Day
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>Writes a date.</summary>
    public static string? Write(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Reads a date, digit by digit: to parse one, DateOnly loads the machine's rules of sorting, which takes milliseconds.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static DateOnly? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var isDate = text is [_, _, _, _, '-', _, _, '-', _, _];
        var (year, month, day) = isDate ? (Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2)) : default;
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : throw new FormatException($"“{text}” is not a date like 2025-06-27.");
    }

    private static int Number(string text, int start, int length) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
