using System.Globalization;

namespace Amendments.Cli.Screens;

/// <summary>A number with what is counted: "1 change", "12 changes".</summary>
internal static class Amount
{
    public static string Of(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? string.Empty : "s")}");
}
