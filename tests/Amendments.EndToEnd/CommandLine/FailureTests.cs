using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>When the world fails: exit code 3, one line, and nothing changed.</summary>
public sealed class FailureTests
{
    [Test]
    public void A_workspace_of_a_newer_version_is_left_alone()
    {
        using var workspace = new Workspace();
        Execute(workspace, "pragma journal_mode = delete; pragma user_version = 999");
        var before = File.ReadAllBytes(workspace.In("workspace.db"));
        Fails(workspace, "show", "1");
        Assert.That(File.ReadAllBytes(workspace.In("workspace.db")), Is.EqualTo(before));
    }

    [Test]
    public void A_database_of_another_program_is_left_alone()
    {
        using var workspace = new Workspace();
        File.Delete(workspace.In("workspace.db"));
        Execute(workspace, "create table t (c)");
        Fails(workspace, "proposals");
    }

    [Test]
    public void A_workspace_that_somebody_else_is_writing_to_is_reported()
    {
        using var workspace = new Workspace();
        using var connection = Open(workspace);
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = "delete from paragraph where 0";
        command.ExecuteNonQuery();
        Fails(workspace, "participant", "add", "C", "--kind", "state");
    }

    [Test]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_cannot_be_written_is_reported()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("Permissions do not stop this user.");
        }

        using var workspace = new Workspace();
        System.IO.Directory.CreateDirectory(workspace.In("locked"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Fails(workspace, "export", "html", "-o", "locked/redline.html");
    }

    [Test]
    public void A_file_that_is_not_text_is_a_problem_of_the_document()
    {
        using var workspace = new Workspace();
        File.WriteAllBytes(workspace.In("latin.md"), [(byte)'#', (byte)' ', 0xE9, (byte)'\n']);
        File.WriteAllBytes(workspace.In("binary.txt"), [1, 2, 0, 3]);
        foreach (var file in new[] { "latin.md", "binary.txt" })
        {
            var finished = workspace.Run("draft", "import", file);
            Assert.That((finished.Code, finished.Output), Is.EqualTo((1, string.Empty)));
            Assert.That(finished.Error, Does.StartWith($"{file}: "));
        }
    }

    private static void Fails(Workspace workspace, params string[] args)
    {
        var finished = workspace.Run(args);
        Assert.That((finished.Code, finished.Output), Is.EqualTo((3, string.Empty)), finished.Error);
        Assert.That(finished.Error, Does.Match(@"\Aamend: .+\n\z"));
        Assert.That(finished.Error, Does.Not.Contain("   at "));
    }

    private static void Execute(Workspace workspace, string sql)
    {
        using var connection = Open(workspace);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(Workspace workspace)
    {
        var connection = new SqliteConnection($"Data Source={workspace.In("workspace.db")};Pooling=false");
        connection.Open();
        return connection;
    }
}
