using System.Text.RegularExpressions;
using Amendments.Tests.Fixtures;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

public sealed partial class ReadmeTests
{
    [Test]
    public void The_readme_lists_the_commands_that_help_lists()
    {
        var readme = Row().Matches(File.ReadAllText(Repository.PathTo("README.md"))).Select(m => $"{m.Groups[1].Value} | {m.Groups[2].Value}");
        Assert.That(readme, Is.EqualTo(Commands()));
    }

    /// <summary>The commands that help lists, each with its purpose.</summary>
    internal static IEnumerable<string> Commands()
    {
        foreach (var (command, purpose) in Help())
        {
            var below = Help(command.Split(' ')[0]).ToList();
            foreach (var (name, itsPurpose) in below.Count == 0 ? [(command, purpose)] : below.Select(b => ($"{command} {b.Command}", b.Purpose)))
            {
                yield return $"{name} | {itsPurpose}";
            }
        }
    }

    private static IEnumerable<(string Command, string Purpose)> Help(params string[] command)
    {
        var help = Amend.Run(Path.GetTempPath(), new Dictionary<string, string> { ["COLUMNS"] = "200" }, [.. command, "--help"]).Output;
        var commands = help.Split("Commands:\n") is [_, var list] ? list : string.Empty;
        return Line().Matches(commands).Select(m => (m.Groups[1].Value, m.Groups[2].Value));
    }

    [GeneratedRegex(@"^\| `amend ([^`]+)` \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^  (\S.*?) {2,}(.+)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
