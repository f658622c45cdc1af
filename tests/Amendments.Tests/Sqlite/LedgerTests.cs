using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>The ledger is only appended to, and an outsider can verify it.</summary>
internal sealed class LedgerTests
{
    private const string Columns = "number, recorded_at, actor, kind, kind_version, payload, prev_hash, hash";

    [Test]
    public void An_outsider_recomputes_the_chain_from_the_stored_text()
    {
        using var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        using var raw = new RawDatabase(folder.Database);
        var rows = raw.Rows("select hash, prev_hash, number || char(10) || recorded_at || char(10) || actor || char(10) || kind || char(10)"
            + " || kind_version || char(10) || prev_hash || char(10) || payload from ledger order by number");

        Assert.That(rows[0][1], Is.EqualTo(new string('0', 64)));
        for (var i = 0; i < rows.Count; i++)
        {
            Assert.That(rows[i][0], Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rows[i][2])))));
            Assert.That(i == 0 ? rows[i][1] : rows[i - 1][0], Is.EqualTo(rows[i][1]));
        }

        Assert.That(raw.Value("select recorded_at from ledger where number = 1"), Is.EqualTo("2025-06-27T12:30:15.123Z"));
    }

    [TestCase("update ledger set actor = 'x' where number = 2")]
    [TestCase("update or replace ledger set number = 1 where number = 2")]
    [TestCase("update ledger set payload = '{}'")]
    [TestCase("delete from ledger where number = 2")]
    [TestCase("delete from ledger")]
    [TestCase($"insert or replace into ledger ({Columns}) select {Columns} from ledger where number = 2")]
    [TestCase($"insert or replace into ledger ({Columns}) select number, recorded_at, 'x', kind, kind_version, payload, prev_hash, hash from ledger order by number desc limit 1")]
    [TestCase($"insert into ledger ({Columns}) select number + 2, recorded_at, actor, kind, kind_version, payload, hash, hash from ledger order by number desc limit 1")]
    [TestCase($"insert into ledger ({Columns}) select number + 1, recorded_at, actor, kind, kind_version, payload, prev_hash, hash from ledger order by number desc limit 1")]
    [TestCase($"insert into ledger ({Columns}) select null, recorded_at, actor, kind, kind_version, payload, hash, hash from ledger order by number desc limit 1")]
    [TestCase($"insert into ledger ({Columns}) select 0, recorded_at, actor, kind, kind_version, payload, hash, hash from ledger order by number desc limit 1")]
    [TestCase("update content set body = 'other words'")]
    [TestCase("update content set salt = null, body = null, spans = null")]
    [TestCase("update content set hash = upper(hash)")]
    [TestCase("delete from content")]
    [TestCase("insert or replace into content (hash, salt, body) select hash, salt, 'other words' from content")]
    public void The_database_refuses_any_other_change(string sql)
    {
        using var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        var before = Dump.Of(folder.Database);
        using (var raw = new RawDatabase(folder.Database))
        {
            Assert.That(() => raw.Run(sql), Throws.InstanceOf<SqliteException>());
        }

        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
    }

    [TestCase("update ledger set actor = 'x' where number = 3", "line 3")]
    [TestCase("delete from ledger where number = 3", "line 4")]
    [TestCase("update ledger set prev_hash = hash where number = 5", "line 5")]
    public void A_line_altered_behind_the_guards_is_noticed_when_it_is_read(string sql, string found)
    {
        using var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        using (var raw = new RawDatabase(folder.Database))
        {
            raw.Run($"pragma foreign_keys = off; drop trigger ledger_is_not_updated; drop trigger ledger_is_not_deleted; {sql}");
        }

        using var workspace = Sample.Open(folder);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => workspace.Entries().Count(), Throws.InstanceOf<WorkspaceException>().With.Message.Contains(found));
            Assert.That(workspace.Rebuild, Throws.InstanceOf<WorkspaceException>().With.Message.Contains(found));
            Assert.That(workspace.Proposals(new()), Has.Count.EqualTo(2));
        }
    }

    [Test]
    public void Words_altered_behind_the_guards_are_noticed_when_they_are_read()
    {
        using var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        using (var raw = new RawDatabase(folder.Database))
        {
            raw.Run("drop trigger content_is_only_erased; update content set body = 'every month' where body = 'every year'");
        }

        using var workspace = Sample.Open(folder);
        Assert.That(() => workspace.Proposals(new()), Throws.InstanceOf<WorkspaceException>().With.Message.Contains("not the words"));
    }

    [Test]
    public void An_event_of_a_newer_program_asks_for_it()
    {
        using var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        using (var raw = new RawDatabase(folder.Database))
        {
            var (number, previous) = (raw.Value("select max(number) + 1 from ledger"), raw.Value("select hash from ledger order by number desc limit 1"));
            var text = $"{number}\n2026-01-01T00:00:00.000Z\nx\nproposal-made\n99\n{previous}\n{{}}";
            raw.Run(
                $"insert into ledger ({Columns}) values (@number, '2026-01-01T00:00:00.000Z', 'x', 'proposal-made', 99, '{{}}', @previous, @hash)",
                ("@number", long.Parse(number, System.Globalization.CultureInfo.InvariantCulture)), ("@previous", previous),
                ("@hash", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))));
        }

        using var workspace = Sample.Open(folder);
        Assert.That(() => workspace.Entries().Count(), Throws.InstanceOf<WorkspaceException>().With.Message.Contains("newer"));
    }

    [Test]
    public void Rebuilding_gives_every_table_row_by_row()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var before = Dump.Of(folder.Database);
        workspace.Rebuild();

        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
    }

    [Test]
    public void Rebuilding_mends_what_was_lost()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var before = Dump.Of(folder.Database);
        using (var raw = new RawDatabase(folder.Database))
        {
            raw.Run("pragma foreign_keys = off; delete from proposal; delete from alias; update draft set symbol = 'x'; delete from searched; insert into search (search) values ('delete-all')");
        }

        workspace.Rebuild();
        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
    }
}
