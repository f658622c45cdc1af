using System.Text.Json;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>What <c>amend verify</c> prints, and what it tells the shell.</summary>
public sealed class VerifyTests
{
    // Bytes 60-63 of an SQLite file are the version of the schema (https://www.sqlite.org/fileformat2.html §1.3).
    private const int LastByteOfTheVersion = 63;

    [Test]
    public void A_clean_workspace_is_told_in_two_lines()
    {
        using var workspace = new Workspace();
        var finished = workspace.Run("verify");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finished.Code, Is.Zero);
            Assert.That(finished.Error, Is.Empty);
            Assert.That(finished.Output, Does.Match("^7 lines, [0-9]+ texts, 2 files, [0-9]+ rows, 7 commits: all as recorded.\nThe last line is 7, its hash [0-9a-f]{64}.\n$"));
        }
    }

    [Test]
    public void A_fault_is_told_with_its_place_what_it_affects_and_what_to_do()
    {
        using var workspace = new Workspace();
        ChangeVersion(workspace);
        var finished = workspace.Run("verify");
        var lines = finished.Error.Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finished.Code, Is.EqualTo(1));
            Assert.That(finished.Output, Is.Empty);
            Assert.That(lines[0], Does.StartWith("user_version of the database: It is 99"));
            Assert.That(lines[1], Does.StartWith("  Affected: "));
            Assert.That(lines[2], Does.Contain("Restore"));
        }
    }

    [Test]
    public void As_JSON_it_says_the_same()
    {
        using var workspace = new Workspace();
        using var clean = JsonDocument.Parse(workspace.Done("verify", "--json"));
        ChangeVersion(workspace);
        var finished = workspace.Run("verify", "--json");
        using var changed = JsonDocument.Parse(finished.Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(clean.RootElement.GetProperty("clean").GetBoolean());
            Assert.That(clean.RootElement.GetProperty("lines").GetInt32(), Is.EqualTo(7));
            Assert.That(finished.Code, Is.EqualTo(1));
            Assert.That(changed.RootElement.GetProperty("clean").GetBoolean(), Is.False);
            Assert.That(changed.RootElement.GetProperty("faults")[0].GetProperty("kind").GetString(), Is.EqualTo("schema"));
        }
    }

    [Test]
    public void What_cannot_be_checked_has_an_exit_code_of_its_own()
    {
        using var folder = new TemporaryFolder();
        var finished = Amend.Run(folder.Path, "verify");

        Assert.That(finished.Code, Is.EqualTo(3));
        Assert.That(finished.Error, Does.Contain("There is no workspace"));
    }

    private static void ChangeVersion(Workspace workspace)
    {
        using var file = new FileStream(workspace.In("workspace.db"), FileMode.Open);
        file.Position = LastByteOfTheVersion;
        file.WriteByte(99);
    }
}
