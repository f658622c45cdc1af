namespace Amendments.Tests.Fixtures;

/// <summary>Where the files of the project are: found by walking up to the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Amendments.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException($"There is no Amendments.sln above {folder}. Run the tests from a checkout of the project.");
    }
}
