using System.Diagnostics;
using System.Text.Json;
using Amendments.EndToEnd.CommandLine;
using NUnit.Framework;

namespace Amendments.EndToEnd.Histories;

/// <summary>What the ordinary git client says of a history, held against what our commands say.</summary>
public sealed class GitClientTests
{
    private Workspace _workspace = null!;

    [OneTimeSetUp]
    public void MakeWorkspace()
    {
        if (!Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "git"))))
        {
            Assert.Ignore("git is not installed.");
        }

        _workspace = new Workspace();
        _workspace.Done("propose", "append", "2", "--wording", "It shall be short.", "--by", "Group B", "--on", "2026-03-23");
        _workspace.Done("propose", "insert-paragraph", "after 2", "--wording", "The Forum shall meet by the sea. It shall bring boats.", "--by", "Delegation A", "--on", "2026-03-23");
    }

    [OneTimeTearDown]
    public void RemoveWorkspace() => _workspace?.Dispose();

    [Test]
    public void Git_finds_nothing_to_complain_about() => Assert.That(Git("fsck", "--strict", "--no-dangling"), Is.Empty);

    [Test]
    public void The_log_of_an_author_is_what_the_participant_asked_for()
    {
        var git = Git("log", "--reverse", "--author=Delegation A", "--format=%(trailers:key=Ledger-Number,valueonly,separator=%x2C)", "main", "--", "proposals").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse);
        var ours = Json("log", "--by", "Delegation A").GetProperty("lines").EnumerateArray()
            .Where(l => l.GetProperty("records").EnumerateArray().Any(r => r.GetProperty("role").GetString() == "made" && r.GetProperty("record").GetString()!.StartsWith('P'))).Select(l => l.GetProperty("line").GetInt64());
        Assert.That(git, Is.EqualTo(ours));
    }

    [TestCase("1")]
    [TestCase("2")]
    public void Blame_and_provenance_name_the_same_participant_for_each_sentence(string label)
    {
        var blamed = Git("blame", "--line-porcelain", "main", "--", $"proposed/{label}.txt").Split('\n');
        var authors = blamed.Where(l => l.StartsWith("author ", StringComparison.Ordinal)).Select(l => l[7..]).ToList();
        var sentences = blamed.Where(l => l.StartsWith('\t')).Select(l => l[1..]).ToList();
        var words = Json("provenance", label).GetProperty("paragraphs").EnumerateArray().First().GetProperty("words").EnumerateArray().ToList();
        var at = 0;
        Assert.Multiple(() =>
        {
            foreach (var (sentence, author) in sentences.Zip(authors))
            {
                var owners = Owners(words, at, at + sentence.Length);
                Assert.That(owners.Count == 0 ? Environment.UserName : author, owners.Count == 0 ? Is.EqualTo(author) : Is.AnyOf([.. owners]), sentence);
                at += sentence.Length + 1;
            }
        });
    }

    [Test]
    public void A_clone_holds_the_paragraphs_as_files_and_the_draft_as_a_tag()
    {
        Git("clone", "--quiet", _workspace.In("history.git"), _workspace.In("clone"));
        Assert.That(File.ReadAllText(_workspace.In("clone/current/1.txt")), Is.EqualTo("The Forum was established in 2006.\nIt meets once a year.\n"));
        Assert.That(File.ReadAllText(_workspace.In("clone/proposed/2+P4.txt")), Is.EqualTo("The Forum shall meet by the sea.\nIt shall bring boats.\n"));
        Assert.That(Git("tag", "--list", "--format=%(refname:short) %(contents:subject)"), Is.EqualTo("D1 Zero Draft\n"));
    }

    // The participants whose words stand between two offsets of a paragraph.
    private static List<string> Owners(List<JsonElement> words, int from, int to)
    {
        var owners = new List<string>();
        var at = 0;
        foreach (var run in words)
        {
            var end = at + run.GetProperty("text").GetString()!.Length;
            if (run.GetProperty("by").ValueKind == JsonValueKind.String && at < to && end > from)
            {
                owners.Add(run.GetProperty("by").GetString()!);
            }

            at = end;
        }

        return owners;
    }

    private JsonElement Json(params IEnumerable<string> arguments) => JsonDocument.Parse(_workspace.Done([.. arguments, "--json"])).RootElement;

    private string Git(params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", [$"--git-dir={_workspace.In("history.git")}", .. arguments]) { WorkingDirectory = _workspace.Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, error.Result);
        return output;
    }
}
