using System.Diagnostics;
using System.Text.RegularExpressions;
using Amendments.Tests.Fixtures;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>The commands that the README gives to somebody who does not have this program, as they stand there.</summary>
public sealed partial class OutsiderTests
{
    private const string Heading = "### To check without this program";

    private const string OtherWords = "update content set body = body || '.' where body = 'twice'";
    private const string OtherActor = "update ledger set actor = 'Somebody else' where number = 3";
    private const string OtherHash = "update ledger set hash = prev_hash where number = 3";
    private const string LineGone = "delete from ledger where number = 4";
    private const string LinesExchanged = "update ledger set number = 900 where number = 3; update ledger set number = 3 where number = 4; update ledger set number = 4 where number = 900";
    private const string OtherBytes = "update file set bytes = cast(bytes || ' ' as blob)";
    private const string FileGone = "delete from file where name = 'letter.md'";

    [SetUp]
    public void FindPrograms()
    {
        foreach (var program in (string[])["bash", "sqlite3", "sha256sum", "git", "diff"])
        {
            if (!Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program))))
            {
                Assert.Ignore($"{program} is not installed.");
            }
        }
    }

    [Test]
    public void They_find_nothing_wrong_with_a_workspace_that_nobody_touched()
    {
        using var workspace = new Workspace();
        var results = Scripts().Select(s => Shell(workspace, s)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results, Has.Count.GreaterThanOrEqualTo(3));
            Assert.That(results.Select(r => $"{r.Code} {r.Error}"), Is.All.EqualTo("0 "));
            Assert.That(results[0].Output, Does.Match("^[0-9]+ lines, the last hash is [0-9a-f]{64}\n$"));
            Assert.That(workspace.Done("verify"), Does.Contain(results[0].Output.Trim()[^64..]));
            Assert.That(results[2].Output, Is.EqualTo("twice\n"));
            Assert.That(Directory.EnumerateFiles(workspace.Folder).Select(Path.GetFileName), Has.None.EqualTo("kept").And.None.EqualTo("words"));
        }
    }

    [TestCase(OtherHash, 3)]
    [TestCase(LineGone, 3)]
    [TestCase(OtherActor, 0)]
    [TestCase(LineGone, 0)]
    [TestCase(LinesExchanged, 0)]
    [TestCase(OtherBytes, 1)]
    [TestCase(FileGone, 1)]
    [TestCase(OtherWords, 2)]
    public void They_notice_what_was_changed(string change, int noticing)
    {
        using var workspace = new Workspace();
        var triggers = "select group_concat('drop trigger ' || name || ';', ' ') from sqlite_schema where type = 'trigger'";
        var changed = Shell(workspace, $"sqlite3 workspace.db \"pragma foreign_keys = off; $(sqlite3 workspace.db \"{triggers}\") {change}\"");
        Assert.That(changed.Code, Is.Zero, changed.Error);

        Assert.That(Shell(workspace, Scripts()[noticing]).Code, Is.EqualTo(1));
        Assert.That(workspace.Run("verify").Code, Is.EqualTo(1));
    }

    private static List<string> Scripts()
    {
        var readme = File.ReadAllText(Repository.PathTo("README.md"));
        var start = readme.IndexOf(Heading, StringComparison.Ordinal);
        var end = readme.IndexOf("\n### ", start + Heading.Length, StringComparison.Ordinal);
        return [.. Block().Matches(readme[start..end]).Select(m => m.Groups[1].Value)];
    }

    private static Finished Shell(Workspace workspace, string script)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", script])
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Finished(process.ExitCode, output, error.Result);
    }

    [GeneratedRegex("^```sh\n(.+?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
