using Amendments.Ledger;
using Amendments.Sqlite;
using Amendments.Sqlite.Schema;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>Making and opening; what cannot be opened is left as it is and the message says what to do.</summary>
internal sealed class OpeningTests
{
    [Test]
    public void A_new_workspace_is_one_file_and_records_that_its_paper_was_opened()
    {
        using var folder = new TemporaryFolder();
        using (var workspace = Sample.Create(folder))
        {
            Assert.That(workspace.Entries().Single().Event, Is.EqualTo(new Event.PaperOpened(workspace.Paper)));
        }

        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.EqualTo(new[] { folder.Database }));
        using var raw = new RawDatabase(folder.Database);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(raw.Value("pragma journal_mode"), Is.EqualTo("wal"));
            Assert.That(raw.Value("pragma application_id"), Is.EqualTo("1097688430"));
            Assert.That(raw.Value("pragma user_version"), Is.EqualTo($"{Scripts.Newest}"));
            Assert.That(raw.Rows("pragma integrity_check"), Is.EqualTo(new[] { new[] { "ok" } }));
            Assert.That(raw.Rows("pragma foreign_key_check"), Is.Empty);
        }
    }

    [Test]
    public void A_missing_folder_is_made_with_those_above_it()
    {
        using var folder = new TemporaryFolder();
        var below = Path.Combine(folder.Path, "a", "b");
        using var workspace = SqliteWorkspace.Create(below, "Title", Sample.Actor, StoppedClock.Instance);

        Assert.That(File.Exists(Path.Combine(below, "workspace.db")));
    }

    [Test]
    public void A_workspace_is_not_made_where_one_is()
    {
        using var folder = new TemporaryFolder();
        Sample.Create(folder).Dispose();
        Refuses(folder, "already", () => Sample.Create(folder));
    }

    [Test]
    public void Making_that_fails_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        var below = Path.Combine(folder.Path, "a", "b");

        Assert.Throws<TimeoutException>(() => SqliteWorkspace.Create(below, "Title", Sample.Actor, new BrokenClock()));
        Assert.Throws<ArgumentException>(() => SqliteWorkspace.Create(below, "Title", "two\nlines", StoppedClock.Instance));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.Empty);
    }

    [Test]
    public void A_folder_below_a_file_cannot_be_made()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "file"), "x");
        Refuses(folder, "Name another", () => SqliteWorkspace.Create(Path.Combine(folder.Path, "file", "a"), "Title", Sample.Actor, StoppedClock.Instance));
    }

    [Test]
    public void A_folder_without_a_workspace_asks_for_init()
    {
        using var folder = new TemporaryFolder();
        Refuses(folder, "amend init", () => Sample.Open(folder));
        Refuses(folder, "amend init", () => SqliteWorkspace.Open(Path.Combine(folder.Path, "missing"), StoppedClock.Instance));
    }

    [TestCase("")]
    [TestCase("This is a letter, and a rather long one, since the header of a database has one hundred bytes and one must be able to tell.")]
    public void Any_other_file_is_not_a_workspace(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Database, text);
        Refuses(folder, "not a workspace", () => Sample.Open(folder));
    }

    [Test]
    public void A_database_of_another_program_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        using (var raw = new RawDatabase(folder.Database))
        {
            raw.Run("pragma journal_mode = wal; pragma application_id = 7; create table t (x)");
        }

        Refuses(folder, "application id 7", () => Sample.Open(folder));
    }

    [Test]
    public void A_newer_workspace_asks_for_the_newer_program()
    {
        using var folder = Closed();
        Alter(folder, $"pragma user_version = {Scripts.Newest + 1}");
        Refuses(folder, "newer version", () => Sample.Open(folder));
    }

    [Test]
    public void A_newer_version_that_stands_only_in_the_log_is_seen()
    {
        using var folder = Closed();
        using var raw = new RawDatabase(folder.Database);
        raw.Run($"pragma wal_autocheckpoint = 0; pragma user_version = {Scripts.Newest + 1}");
        Assert.That(() => Sample.Open(folder), Throws.InstanceOf<WorkspaceException>().With.Message.Contains("newer version"));
    }

    [Test]
    public void An_older_workspace_is_brought_up_to_date()
    {
        using var folder = Closed();
        var before = Dump.Of(folder.Database);
        MakeOlder(folder);
        Sample.Open(folder).Dispose();

        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
    }

    [Test]
    public void A_workspace_of_version_3_keeps_all_its_rows_and_can_take_findings()
    {
        using var folder = new TemporaryFolder();
        Sample.Begun(folder).Dispose();
        var before = Dump.Of(folder.Database);
        Alter(folder, """
            pragma foreign_keys = off;
            drop table subject; drop table resolution_tie;
            drop table citation; drop table background_tag; drop table background;
            drop table finding_correction; drop table finding; drop index searched_by_owner;
            drop table proposal_amends;
            alter table participant drop column entry; alter table submission drop column is_confidential; alter table proposal drop column is_confidential;
            alter table submission drop column corrects;
            alter table proposal drop column taken_back_entry; alter table remark drop column taken_back_entry; alter table position drop column taken_back_entry;
            pragma user_version = 3
            """);
        Sample.Open(folder).Dispose();

        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
        using var raw = new RawDatabase(folder.Database);
        Assert.That(raw.Rows("select id from finding"), Is.Empty);
    }

    [Test]
    public void An_update_that_fails_changes_nothing()
    {
        using var folder = Closed();
        MakeOlder(folder);
        Alter(folder, "create table resolution (x)");
        Assert.That(() => Sample.Open(folder), Throws.InstanceOf<WorkspaceException>());

        using var raw = new RawDatabase(folder.Database);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(raw.Value("pragma user_version"), Is.EqualTo("1"));
            Assert.That(raw.Rows("select name from sqlite_schema where name = 'proposal'"), Is.Empty);
        }
    }

    [Test]
    public void An_older_workspace_that_can_only_be_read_says_so()
    {
        using var folder = Closed();
        MakeOlder(folder);
        var before = folder.Contents()[folder.Database];
        Assert.That(() => Sample.Open(folder, readOnly: true), Throws.InstanceOf<WorkspaceException>().With.Message.Contains("older version"));
        Assert.That(folder.Contents()[folder.Database], Is.EqualTo(before));
    }

    [Test]
    public void A_workspace_opened_for_reading_shows_everything_and_refuses_to_record()
    {
        using var folder = Closed();
        var before = folder.Contents();
        using (var workspace = Sample.Open(folder, readOnly: true))
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(workspace.IsReadOnly);
                Assert.That(workspace.Proposals(new()), Has.Count.EqualTo(2));
                Assert.That(workspace.Search("culture", 5), Is.Not.Empty);
                Assert.That(
                    () => workspace.Write(Sample.Actor, _ => true),
                    Throws.InstanceOf<WorkspaceException>().With.Message.Contains("can only be read"));
                Assert.That(workspace.Rebuild, Throws.InstanceOf<WorkspaceException>());
            }
        }

        // SQLite may leave empty files beside the database when it must not write; the next one who may write removes them.
        Assert.That(folder.Contents()[folder.Database], Is.EqualTo(before[folder.Database]));
    }

    [Test]
    public void A_damaged_file_is_reported()
    {
        using var folder = Closed();
        var bytes = File.ReadAllBytes(folder.Database);
        bytes.AsSpan(200).Fill(0xA5);
        File.WriteAllBytes(folder.Database, bytes);
        Refuses(folder, "damaged", () => Sample.Open(folder));
    }

    [Test]
    public void A_file_that_was_cut_off_is_reported()
    {
        using var folder = Closed();
        using (var file = new FileStream(folder.Database, FileMode.Open))
        {
            file.SetLength(8192);
        }

        Refuses(folder, "damaged", () =>
        {
            using var workspace = Sample.Open(folder);
            return workspace.Proposals(new());
        });
    }

    [Test]
    public void A_full_disk_is_reported_and_nothing_is_recorded()
    {
        using var folder = Closed();
        var before = Dump.Of(folder.Database);
        using (var workspace = Sample.Open(folder))
        {
            workspace.Database.Script($"pragma max_page_count = {workspace.Database.Number("pragma page_count")}");
            var bytes = new byte[100_000];
            Assert.That(
                () => workspace.Write(Sample.Actor, w =>
                {
                    w.Keep(SourceFile.Of("large", bytes), bytes);
                    return true;
                }),
                Throws.InstanceOf<WorkspaceException>().With.Message.Contains("disk is full"));
            Assert.That(workspace.Proposals(new()), Has.Count.EqualTo(2));
        }

        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
    }

    [Test]
    public void A_resolution_by_another_tokeniser_is_computed_anew()
    {
        using var folder = Closed();
        var before = Dump.Of(folder.Database);
        Alter(folder, "update resolution set tokeniser_version = 0, state = 'not-found' where proposal_id = 1");
        Assert.That(Dump.Of(folder.Database), Is.Not.EqualTo(before));
        Sample.Open(folder).Dispose();

        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
    }

    [Test]
    public void A_path_with_unusual_characters_works()
    {
        using var folder = new TemporaryFolder();
        var odd = Path.Combine(folder.Path, "a;b=c %20 #é? 数");
        SqliteWorkspace.Create(odd, "Title", Sample.Actor, StoppedClock.Instance).Dispose();
        using var workspace = SqliteWorkspace.Open(odd, StoppedClock.Instance, readOnly: true);

        Assert.That(workspace.Paper.Title, Is.EqualTo("Title"));
    }

    private static TemporaryFolder Closed()
    {
        var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        return folder;
    }

    private static void Alter(TemporaryFolder folder, string sql)
    {
        using var raw = new RawDatabase(folder.Database);
        raw.Run(sql);
    }

    // What version 1 held: the ledger, the words and the files.
    private static void MakeOlder(TemporaryFolder folder)
    {
        using var raw = new RawDatabase(folder.Database);
        raw.Run("pragma foreign_keys = off");
        foreach (var table in raw.Rows(
            """
            select name from sqlite_schema
            where type = 'table' and name not in ('ledger', 'content', 'file') and name not like 'search\_%' escape '\' and name not like 'sqlite_%'
            """))
        {
            raw.Run($"drop table {table[0]}");
        }

        raw.Run("pragma user_version = 1");
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new TimeoutException();
    }

    private static void Refuses(TemporaryFolder folder, string because, Func<object> open)
    {
        var before = folder.Contents();
        Assert.That(() => open(), Throws.InstanceOf<WorkspaceException>().With.Message.Contains(because));
        Assert.That(folder.Contents(), Is.EqualTo(before));
    }
}
