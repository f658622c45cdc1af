using Amendments.Git;
using Amendments.History;
using Amendments.Ledger;
using Amendments.Sqlite;
using Amendments.Tests.Sqlite;
using LibGit2Sharp;
using NUnit.Framework;

namespace Amendments.Tests.Git;

/// <summary>A history that is missing, behind, ahead or changed by hand: told apart, and repaired where the ledger allows it.</summary>
internal sealed class StepTests
{
    [Test]
    public void A_history_that_is_not_there_is_made_and_that_is_said()
    {
        using var folder = Repositories.Full();
        new GitHistory(folder.Path).Delete();
        var notices = new List<string>();
        Repositories.Open(folder, notices).Dispose();
        Assert.That(notices, Has.One.Matches("history.git was not there; it was made from the ledger"));
        Assert.That(Repositories.Verify(folder).Faults, Is.Empty);
    }

    [Test]
    public void A_history_that_stopped_is_completed_at_the_next_start_and_that_is_said()
    {
        using var folder = Repositories.Full();
        using (var plain = Sample.Open(folder))
        {
            Add(plain, 10);
        }

        var behind = Repositories.Verify(folder);
        Assert.That(behind.Faults.Select(f => f.Where), Has.Member("history.git, branch main"));
        var notices = new List<string>();
        Repositories.Open(folder, notices).Dispose();
        Assert.That(notices, Has.One.Matches(@"history.git had stopped at line \d+; it was completed to line \d+\."));
        Assert.That(Repositories.Verify(folder).Faults, Is.Empty);
    }

    [Test]
    public void The_lock_file_of_a_program_that_was_killed_does_not_stop_a_history()
    {
        using var folder = Repositories.Full();
        var left = Path.Combine(new GitHistory(folder.Path).Folder, "refs", "heads", "main.lock");
        File.WriteAllText(left, string.Empty);
        var notices = new List<string>();
        using (var workspace = Repositories.Open(folder, notices))
        {
            Add(workspace, 10);
        }

        Assert.That(notices, Is.Empty);
        Assert.That(left, Does.Not.Exist);
        Assert.That(Repositories.Verify(folder).Faults, Is.Empty);
    }

    [Test]
    public void Nothing_is_added_to_a_history_that_is_ahead_of_the_ledger()
    {
        using var folder = Repositories.Full();
        var older = File.ReadAllBytes(folder.Database);
        using (var workspace = Repositories.Open(folder))
        {
            Add(workspace, 10);
        }

        File.WriteAllBytes(folder.Database, older);
        var notices = new List<string>();
        using (var workspace = Repositories.Open(folder, notices))
        {
            Add(workspace, 10);
        }

        Assert.That(notices, Has.Some.Contains("workspace.db is older than it").Or.Some.Contains("do not agree"));
        Assert.That(Repositories.Verify(folder).Faults, Is.Not.Empty);
    }

    [Test]
    public void Nothing_is_added_to_a_branch_that_was_forced()
    {
        using var folder = Repositories.Full();
        using (var repository = new Repository(Repositories.Of(folder)))
        {
            var somebody = new Signature("Somebody", "somebody@example.invalid", StoppedClock.Now);
            var tip = repository.Branches["main"].Tip;
            repository.Refs.UpdateTarget("refs/heads/main", repository.ObjectDatabase.CreateCommit(somebody, somebody, "Mine", tip.Tree, [tip], prettifyMessage: false).Sha);
        }

        var notices = new List<string>();
        using (var workspace = Repositories.Open(folder, notices))
        {
            Add(workspace, 10);
            Assert.That(notices, Has.Some.Contains("names no line of the ledger"));
            Assert.That(Repositories.Verify(folder).Faults[0].Where, Does.StartWith("history.git, commit "));
            Assert.That(workspace.RebuildHistory(), Is.True);
        }

        Assert.That(Repositories.Verify(folder).Faults, Is.Empty);
    }

    [Test]
    public void A_clock_that_was_set_back_is_said_and_the_order_of_the_ledger_counts()
    {
        using var folder = Repositories.Full();
        var notices = new List<string>();
        using (var workspace = SqliteWorkspace.Open(folder.Path, new EarlyClock(), history: new GitHistory(folder.Path), notice: notices.Add))
        {
            Add(workspace, 10);
        }

        var report = Repositories.Verify(folder);
        Assert.That(notices, Has.One.StartsWith("The clock was set back: line "));
        Assert.That(report.Faults, Is.Empty);
        Assert.That(report.Notices, Has.Some.Contains("clock"));
    }

    [Test]
    public void Many_lines_at_once_become_a_pack_and_few_become_files()
    {
        using var folder = Repositories.Full();
        using (var workspace = Repositories.Open(folder))
        {
            AddMany(workspace);
        }

        Assert.That(Directory.EnumerateFiles(Path.Combine(Repositories.Of(folder), "objects", "pack"), "*.pack"), Is.Not.Empty);
        Assert.That(Repositories.Verify(folder).Faults, Is.Empty);
    }

    [Test]
    public void A_history_that_is_long_is_made_anew_without_a_complaint()
    {
        using var folder = Repositories.Full();
        var notices = new List<string>();
        using (var workspace = Repositories.Open(folder, notices))
        {
            AddMany(workspace);
            Assert.That(workspace.RebuildHistory(), Is.True);
            Add(workspace, 10);
        }

        Assert.That(notices, Is.Empty);
        Assert.That(Repositories.Verify(folder).Faults, Is.Empty);
    }

    [Test]
    public void A_history_that_cannot_be_written_holds_up_nothing_and_is_completed_later()
    {
        using var folder = Repositories.Full();
        var notices = new List<string>();
        using (var workspace = SqliteWorkspace.Open(folder.Path, StoppedClock.Instance, history: new FullDisk(new GitHistory(folder.Path)), notice: notices.Add))
        {
            Add(workspace, 10);
            Assert.That(workspace.Line("P10"), Is.Not.Null);
        }

        Assert.That(notices, Has.One.Matches(@"not yet in history\.git \(The disk is full\)"));
        Repositories.Open(folder).Dispose();
        Assert.That(Repositories.Verify(folder).Faults, Is.Empty);
    }

    private static void Add(SqliteWorkspace workspace, int number) =>
        workspace.Write(Sample.Actor, writer => writer.Record(new Event.ProposalMade(Sample.Proposal(number, Sample.Replace("yearly", "1"), "now and then"))));

    private static void AddMany(SqliteWorkspace workspace) => workspace.Write(Sample.Actor, writer =>
    {
        for (var number = 100; number < 400; number++)
        {
            writer.Record(new Event.ProposalMade(Sample.Proposal(number, Sample.Replace("yearly", "1"), $"every {number} years")));
        }

        return true;
    });

    private sealed class EarlyClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => StoppedClock.Now.AddDays(-3);
    }

    private sealed class FullDisk(GitHistory history) : IHistory
    {
        public HistoryHead? ReadHead() => history.ReadHead();

        public void Confirm(HistoryHead head) => history.Confirm(head);

        public bool IsAt(long number, string hash) => history.IsAt(number, hash);

        public IDisposable Enter() => history.Enter();

        public IHistoryBatch Begin() => new Batch();

        public IHistoryBatch BeginAnew() => new Batch();

        private sealed class Batch : IHistoryBatch
        {
            public void Add(HistoryRecord record) => throw new IOException("The disk is full.");

            public void Complete() => throw new IOException("The disk is full.");

            public void Dispose()
            {
            }
        }
    }
}
