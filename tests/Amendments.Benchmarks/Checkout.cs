namespace Amendments.Benchmarks;

/// <summary>The checkout of the project that this program was built in.</summary>
internal static class Checkout
{
    /// <summary>Its folder.</summary>
    public static string Path { get; } = Find();

    /// <summary>The stand-in paper among the fixtures, Markdown.</summary>
    public static string Paper => System.IO.Path.Combine(Path, "fixtures", "papers", "elements-paper.md");

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "Amendments.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException("There is no Amendments.sln above this program. Run it from a checkout of the project.");
    }
}
