namespace Amendments.Sqlite.Files;

/// <summary>The file of a workspace, seen from outside.</summary>
internal static class WorkspaceFile
{
    private const string FileName = "workspace.db";

    /// <summary>The full path of the database in a workspace's folder.</summary>
    public static string In(string folder) => Path.Combine(Path.GetFullPath(folder), FileName);

    /// <summary>Refuses a file that is missing, no workspace or of a newer version, without touching it.</summary>
    public static void Examine(string path)
    {
        CheckExists(path);
        try
        {
            var header = FileHeader.Read(path) ?? throw new WorkspaceException(
                $"“{path}” is not a workspace: it is no SQLite database. It was left untouched. Move it away, or name another folder.");
            header.Check(path);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new WorkspaceException($"“{path}” cannot be read ({e.Message}). Ask its owner for permission.", e);
        }
    }

    /// <summary>Refuses a file that is missing.</summary>
    public static void CheckExists(string path)
    {
        if (!File.Exists(path))
        {
            throw new WorkspaceException($"There is no workspace in “{Path.GetDirectoryName(path)}”. Run “amend init” there, or name the folder of a workspace.");
        }
    }

    /// <summary>Refuses to make a workspace where a file has its name.</summary>
    public static void CheckFree(string path)
    {
        if (Path.Exists(path))
        {
            throw new WorkspaceException($"There is a “{path}” already. Use it, or name another folder.");
        }
    }

    /// <summary>Gives a finished database its name, unless somebody else was faster.</summary>
    public static void Name(string unfinished, string path)
    {
        try
        {
            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException e)
        {
            CheckFree(path);
            throw new WorkspaceException($"“{path}” cannot be made ({e.Message}). Name another folder.", e);
        }
    }

    /// <summary>Removes a database that was not finished, with the files beside it.</summary>
    public static void Remove(string unfinished)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"])
        {
            File.Delete(unfinished + suffix);
        }
    }
}
