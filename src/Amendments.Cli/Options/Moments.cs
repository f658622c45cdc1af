using System.Globalization;

namespace Amendments.Cli.Options;

/// <summary>Moments of the ledger as they are written in output: "2025-07-25 09:30:00", in UTC.</summary>
internal static class Moments
{
    public static string Write(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The same for programs, as exactly as the ledger holds it: "2025-07-25T09:30:00.125Z".</summary>
    public static string Exactly(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
