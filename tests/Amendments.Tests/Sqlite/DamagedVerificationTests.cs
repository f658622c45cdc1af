using Amendments.Sqlite;
using Amendments.Tests.Sqlite.Tampering;
using Amendments.Verification;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>What verifying says of databases that are older, of another program, damaged, or rewritten from end to end.</summary>
internal sealed class DamagedVerificationTests
{
    [Test]
    public void An_older_workspace_cannot_be_verified_until_it_was_opened()
    {
        using var folder = Closed();
        using (var raw = new RawDatabase(folder.Database))
        {
            raw.Run("""
                pragma foreign_keys = off;
                drop table subject; drop table resolution_tie;
                pragma user_version = 6
                """);
        }

        Assert.That(() => SqliteVerification.Run(folder.Path), Throws.InstanceOf<WorkspaceException>().With.Message.Contains("older version"));
        Sample.Open(folder).Dispose();
        Assert.That(SqliteVerification.Run(folder.Path).Faults, Is.Empty);
    }

    [Test]
    public void The_file_of_a_newer_version_or_of_another_program_cannot_be_verified()
    {
        using var folder = Closed();
        using (var raw = new RawDatabase(folder.Database))
        {
            raw.Run("create table novelty (x); pragma user_version = 99");
        }

        Assert.That(() => SqliteVerification.Run(folder.Path), Throws.InstanceOf<WorkspaceException>().With.Message.Contains("newer version"));
        using var other = new TemporaryFolder();
        using (var raw = new RawDatabase(other.Database))
        {
            raw.Run("create table t (x)");
        }

        Assert.That(() => SqliteVerification.Run(other.Path), Throws.InstanceOf<WorkspaceException>().With.Message.Contains("another program"));
        using var empty = new TemporaryFolder();
        Assert.That(() => SqliteVerification.Run(empty.Path), Throws.InstanceOf<WorkspaceException>().With.Message.Contains("no workspace"));
    }

    [TestCase(0, 100, 0x00)]
    [TestCase(200, int.MaxValue, 0xA5)]
    [TestCase(4096, 4096, 0x00)]
    [TestCase(8192, int.MaxValue, 0xFF)]
    public void A_file_that_SQLite_cannot_read_is_a_fault(int start, int length, byte with)
    {
        using var folder = Closed();
        var bytes = File.ReadAllBytes(folder.Database);
        bytes.AsSpan(start, Math.Min(length, bytes.Length - start)).Fill(with);
        File.WriteAllBytes(folder.Database, bytes);
        var report = SqliteVerification.Run(folder.Path);

        Assert.That(report.Faults, Is.Not.Empty);
        Assert.That(report.Faults.Select(f => f.Kind), Does.Contain(FaultKind.Database));
    }

    [Test]
    public void A_file_that_was_cut_off_is_a_fault()
    {
        using var folder = Closed();
        using (var file = new FileStream(folder.Database, FileMode.Open))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.That(SqliteVerification.Run(folder.Path).IsClean, Is.False);
    }

    [Test]
    public void Only_the_first_of_many_faults_are_listed_and_the_rest_is_counted()
    {
        using var folder = Closed();
        using (var raw = new RawDatabase(folder.Database))
        {
            raw.Without(() => raw.Run("update ledger set actor = 'Somebody else'"));
        }

        var report = SqliteVerification.Run(folder.Path);
        Assert.That(report.Faults[0].Where, Is.EqualTo("line 1 of the ledger"));
        Assert.That(report.Faults.Count(f => f.Kind == FaultKind.Ledger), Is.EqualTo(FaultList.MostListed));
        Assert.That(report.Faults.Count(f => f.Kind == FaultKind.Ledger) + report.Unlisted, Is.GreaterThanOrEqualTo(report.Counts.Lines));
    }

    // Whoever rewrites a line, all hashes after it and whatever follows from it has made another ledger that is as good in itself. Then only what
    // was published or noted elsewhere tells: a last hash, or the history.
    [Test]
    public void A_ledger_that_is_rewritten_to_its_end_is_noticed_where_words_or_tables_say_otherwise()
    {
        var confirmed = Rewritten("kind = 'reading-confirmed'", "actor = 'Somebody else'");
        var withdrawn = Rewritten("kind = 'participant-added' and number = 4", "payload = replace(payload, '\"Participant of kind', '\"Party of kind')");
        var words = Rewritten("kind = 'remark-made'", "payload = replace(payload, '\"content\":\"', '\"content\":\"f')");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(confirmed.Faults[0].Where, Is.EqualTo("table proposal, row 2, column confirmed_by"));
            Assert.That(withdrawn.Faults[0].Where, Does.StartWith("table participant, row 2, column name"));
            Assert.That(words.Faults[0].Where, Does.StartWith("words of line"));
            Assert.That(Rewritten("number = 2", "recorded_at = '2025-01-01T00:00:00.000Z'").IsClean, "A moment stands in no table.");
            Assert.That(Rewritten("kind = 'reading-confirmed'", "actor = 'Somebody else'", rebuild: true).IsClean, "Tables that were made again agree.");
        }
    }

    private static VerificationReport Rewritten(string which, string change, bool rebuild = false)
    {
        using var folder = Closed();
        using (var raw = new RawDatabase(folder.Database))
        {
            raw.Without(() =>
            {
                raw.Run($"update ledger set {change} where {which}");
                LedgerTampers.Rehash(raw, 1, int.Parse(raw.Value("select max(number) from ledger"), null));
            });
        }

        if (rebuild)
        {
            using var workspace = Sample.Open(folder);
            workspace.Rebuild();
        }

        return SqliteVerification.Run(folder.Path);
    }

    private static TemporaryFolder Closed()
    {
        var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        return folder;
    }
}
