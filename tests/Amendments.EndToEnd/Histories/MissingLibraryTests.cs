using Amendments.EndToEnd.CommandLine;
using NUnit.Framework;

namespace Amendments.EndToEnd.Histories;

/// <summary>A copy of the program without libgit2, as an incomplete installation leaves it.</summary>
// It writes a program and runs it, which fails while a child that another fixture starts meanwhile holds its file open (ETXTBSY).
[NonParallelizable]
public sealed class MissingLibraryTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Test]
    public void Without_libgit2_everything_is_recorded_and_the_next_whole_program_completes_the_history()
    {
        using var workspace = new Workspace();
        using var installed = new TemporaryFolder();
        var program = Incomplete(installed);
        var recorded = Amend.Run(program, workspace.Folder, Nothing, ["propose", "append", "2", "--wording", "In writing.", "--by", "Group B"]);
        var read = Amend.Run(program, workspace.Folder, Nothing, ["proposals"]);
        var verified = Amend.Run(program, workspace.Folder, Nothing, ["verify"]);
        var completed = workspace.Run("proposals");
        Assert.Multiple(() =>
        {
            Assert.That(recorded.Code, Is.Zero, recorded.Error);
            Assert.That(recorded.Error, Does.Contain("libgit2").And.Contain("The next start completes it."));
            Assert.That(read.Output, Does.Contain("In writing."));
            Assert.That(verified.Code, Is.EqualTo(1));
            Assert.That(verified.Error, Does.Contain("Install the program anew"));
            Assert.That(completed.Error, Does.Contain("history.git had stopped"));
            Assert.That(workspace.Run("verify").Code, Is.Zero);
        });
    }

    private static string Incomplete(TemporaryFolder folder)
    {
        var from = Path.GetDirectoryName(Amend.Executable)!;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !Path.GetFileName(f).StartsWith("libgit2-", StringComparison.Ordinal)))
        {
            var to = folder.In(Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return folder.In(Path.GetFileName(Amend.Executable));
    }
}
