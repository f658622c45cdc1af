using System.Globalization;

namespace Amendments.Sqlite.Schema;

/// <summary>The numbered schema scripts; the number of the last one run stands in the file as <c>user_version</c>.</summary>
internal static class Scripts
{
    private const string Prefix = "Amendments.Sqlite.Schema.";

    private const string Suffix = ".sql";

    private static readonly List<int> Numbers =
        [.. typeof(Scripts).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(n => int.Parse(n.AsSpan(Prefix.Length, n.Length - Prefix.Length - Suffix.Length), NumberStyles.None, CultureInfo.InvariantCulture))
            .Order()];

    /// <summary>The version that this program reads and writes: the number of the last script.</summary>
    public static int Newest => Numbers[^1];

    /// <summary>The scripts that follow a version, in order.</summary>
    public static IEnumerable<string> After(long version) => Numbers.Where(n => n > version).Select(Read);

    /// <summary>The scripts that lead to a version, in order.</summary>
    public static IEnumerable<string> Until(long version) => Numbers.Where(n => n <= version).Select(Read);

    private static string Read(int number)
    {
        using var stream = typeof(Scripts).Assembly.GetManifestResourceStream(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:000}{Suffix}"))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
