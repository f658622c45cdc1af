using System.Globalization;

namespace Amendments.Sqlite.Schema;

/// <summary>The numbered schema scripts; the number of the last one run stands in the file as <c>user_version</c>.</summary>
internal static class Scripts
{
    /// <summary>The version that this program reads and writes.</summary>
    public const int Newest = 4;

    /// <summary>The scripts that follow a version, in order.</summary>
    public static IEnumerable<string> After(long version)
    {
        for (var number = version + 1; number <= Newest; number++)
        {
            yield return Read(number);
        }
    }

    private static string Read(long number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Amendments.Sqlite.Schema.{number:000}.sql");
        using var stream = typeof(Scripts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The schema script {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
