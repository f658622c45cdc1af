using System.Globalization;

namespace Amendments.Cli.Options;

/// <summary>Days as they are written on the command line and in output: 2025-07-25.</summary>
internal static class Days
{
    private const string Form = "yyyy-MM-dd";

    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    public static string? Write(DateOnly? day) => day is { } known ? Write(known) : null;
}
