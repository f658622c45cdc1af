namespace Amendments.Benchmarks.Trail;

/// <summary>The stand-in paper among the fixtures.</summary>
internal static class StandInPaper
{
    /// <summary>Its file, Markdown.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Amendments.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("There is no Amendments.sln above this program. Run it from a checkout of the project.");
        }

        return System.IO.Path.Combine(folder.FullName, "fixtures", "papers", "elements-paper.md");
    }
}
