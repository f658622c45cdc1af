using Amendments.Git;
using Amendments.Sqlite;
using Amendments.Tests.Sqlite;
using LibGit2Sharp;
using NUnit.Framework;

namespace Amendments.Tests.Git;

/// <summary>A history that was published to a repository somewhere else.</summary>
internal sealed class WitnessTests
{
    // A server's own branch is often called otherwise.
    [TestCase("refs/heads/main")]
    [TestCase("refs/heads/master")]
    public void It_agrees_whatever_branch_the_remote_shows_first(string head)
    {
        using var folder = Repositories.Full();
        using var witness = Remote(head);
        var published = new HistoryPublication(folder.Path, _ => null).Publish(witness.Path, replaces: false);
        var (faults, notices) = Compare(folder, witness);
        Assert.Multiple(() =>
        {
            Assert.That(faults.Listed, Is.Empty);
            Assert.That(notices, Is.EqualTo(new[] { $"“{witness.Path}” agrees on lines 1 to {published.Lines}." }));
        });
    }

    [Test]
    public void It_tells_of_a_past_that_was_rewritten_there()
    {
        using var folder = Repositories.Full();
        using var witness = Remote("refs/heads/main");
        new HistoryPublication(folder.Path, _ => null).Publish(witness.Path, replaces: false);
        using (var repository = new Repository(witness.Path))
        {
            var last = Repositories.Commits(repository)[^1];
            var other = repository.ObjectDatabase.CreateCommit(last.Author, last.Committer, last.Message.Replace("Recorded", "recorded", StringComparison.Ordinal), last.Tree, last.Parents, prettifyMessage: false);
            repository.Refs.UpdateTarget("refs/heads/main", other.Sha);
        }

        Assert.That(Compare(folder, witness).Faults.Listed.Select(f => f.Where), Has.Some.Contains("commit "));
    }

    private static (Verification.FaultList Faults, IReadOnlyList<string> Notices) Compare(TemporaryFolder folder, TemporaryFolder witness)
    {
        using var history = new HistoryVerification();
        SqliteVerification.Run(folder.Path, history.Take);
        return history.CompareWith(witness.Path, _ => null);
    }

    private static TemporaryFolder Remote(string head)
    {
        var folder = new TemporaryFolder();
        Repository.Init(folder.Path, isBare: true);
        using var repository = new Repository(folder.Path);
        repository.Refs.UpdateTarget("HEAD", head);
        return folder;
    }
}
