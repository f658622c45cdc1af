using NUnit.Framework;
namespace Amendments.Tests.Papers;

/// <summary>The stand-in for the Elements Paper in <c>fixtures/papers</c>.</summary>
internal static class StandInPaper
{
    public static string Markdown()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Amendments.sln")))
        {
            folder = folder.Parent;
        }

        var path = Path.Combine(folder?.FullName ?? string.Empty, "fixtures", "papers", "elements-paper.md");
        Assume.That(File.Exists(path), $"{path} is not there.");
        return File.ReadAllText(path);
    }
}
