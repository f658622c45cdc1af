using System.Runtime.Versioning;
using Amendments.Ledger;
using Amendments.Participants;
using Amendments.Sqlite;
using Amendments.Verification;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>What verifying says of workspaces that are clean, read-only, or in use.</summary>
internal sealed class VerificationTests
{
    [Test]
    public void An_empty_workspace_verifies()
    {
        using var folder = new TemporaryFolder();
        Sample.Create(folder).Dispose();
        var report = SqliteVerification.Run(folder.Path);

        Assert.That(report.Faults, Is.Empty);
        Assert.That(report.Counts, Is.EqualTo(new CheckedCounts { Lines = 1, Rows = report.Counts.Rows, LastHash = report.Counts.LastHash }));
    }

    [Test]
    public void A_workspace_in_which_everything_has_happened_verifies_before_and_after_rebuilding()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        Assert.That(SqliteVerification.Run(folder.Path).Faults, Is.Empty);
        workspace.Rebuild();
        Assert.That(SqliteVerification.Run(folder.Path).Faults, Is.Empty);
    }

    [Test]
    public void Verifying_changes_no_byte_and_leaves_no_table_behind()
    {
        using var folder = Closed();
        var before = folder.Contents()[folder.Database];
        SqliteVerification.Run(folder.Path);

        Assert.That(folder.Contents()[folder.Database], Is.EqualTo(before));
    }

    [Test]
    public void What_was_recorded_last_is_verified_while_it_stands_in_the_log_alone()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var lines = SqliteVerification.Run(folder.Path).Counts.Lines;
        workspace.Write(Sample.Actor, Add);

        Assert.That(SqliteVerification.Run(folder.Path).Counts.Lines, Is.EqualTo(lines + 1));
    }

    [Test]
    public void A_workspace_that_is_written_to_verifies_at_every_moment()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                workspace.Write(Sample.Actor, Add);
            }
        });
        for (var i = 0; i < 10; i++)
        {
            Assert.That(SqliteVerification.Run(folder.Path).Faults, Is.Empty);
        }

        stop.Cancel();
        writing.Wait();
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void A_workspace_in_a_folder_that_nobody_may_write_verifies()
    {
        using var folder = Closed();
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            if (Environment.UserName == "root")
            {
                Assert.Ignore("To this user every folder is writable.");
            }

            Assert.That(SqliteVerification.Run(folder.Path).Faults, Is.Empty);
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Test]
    public void A_path_with_unusual_characters_works()
    {
        using var folder = new TemporaryFolder();
        var odd = Path.Combine(folder.Path, "a;b=c %20 #é? '数");
        SqliteWorkspace.Create(odd, "Title", Sample.Actor, StoppedClock.Instance).Dispose();

        Assert.That(SqliteVerification.Run(odd).Faults, Is.Empty);
    }

    [Test]
    public void A_clock_that_was_set_back_is_told_and_is_no_fault()
    {
        using var folder = Closed();
        using (var workspace = SqliteWorkspace.Open(folder.Path, new EarlierClock()))
        {
            workspace.Write(Sample.Actor, Add);
        }

        var report = SqliteVerification.Run(folder.Path);
        Assert.That(report.IsClean);
        Assert.That(report.Notices.Single(), Does.StartWith("The clock was set back between lines"));
    }

    [Test]
    public void Each_line_can_be_looked_at_with_what_the_tables_held_after_it()
    {
        using var folder = Closed();
        var participants = new List<int>();
        var report = SqliteVerification.Run(folder.Path, (records, entry) =>
        {
            Assert.That(entry.Number, Is.EqualTo(participants.Count + 1));
            participants.Add(records.Participants().Count);
        });

        Assert.That(report.IsClean);
        Assert.That(participants.Distinct(), Is.EqualTo(Enumerable.Range(0, Enum.GetValues<ParticipantKind>().Length + 1)));
    }

    [Test]
    public void What_fails_while_looking_at_lines_is_not_swallowed()
    {
        using var folder = Closed();
        Assert.That(() => SqliteVerification.Run(folder.Path, (_, _) => throw new TimeoutException()), Throws.InstanceOf<TimeoutException>());
    }


    private static TemporaryFolder Closed()
    {
        var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        return folder;
    }

    private static long Add(ILedgerWriter writer) => writer.Record(new Event.ParticipantAdded(
        new Participant(writer.Next<Participant>(), "One more", ParticipantKind.State, [], [])));

    private sealed class EarlierClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(1999, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
