namespace Amendments.Cli.Demo;

/// <summary>Where the demo's documents are: where AMEND_FIXTURES says, or beside the solution that the program was built from.</summary>
internal static class Fixtures
{
    /// <exception cref="DirectoryNotFoundException">They are nowhere.</exception>
    public static string Folder()
    {
        var named = Environment.GetEnvironmentVariable("AMEND_FIXTURES");
        var folders = string.IsNullOrEmpty(named) ? Above(AppContext.BaseDirectory) : [named];
        return folders.FirstOrDefault(f => File.Exists(Path.Combine(f, "papers", "elements-paper.docx")))
            ?? throw new DirectoryNotFoundException("The documents of the demo were not found. Run it from a clone of the repository, or set AMEND_FIXTURES to its folder “fixtures”.");
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Amendments.sln")))
            {
                yield return Path.Combine(at.FullName, "fixtures");
            }
        }
    }
}
