using Amendments.Git;

namespace Amendments.Cli.Files;

/// <summary>A file that a command writes: whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Why a file must not be written: it is one that the work is made from. Null when it may.</summary>
    /// <param name="path">The file to be written.</param>
    /// <param name="inputs">The files that it is made from, by path.</param>
    public static Problem? Refuse(string path, params IEnumerable<string> inputs) => inputs.Any(i => Same(i, path))
        ? new Problem(path, "It is the file that is read.", "Give another name for the result.")
        : null;

    /// <summary>Why a file must not be written: it is kept in the workspace as a draft or a submission, or it is the workspace. Null when it may.</summary>
    public static Problem? Refuse(string path, IStore store, string folder)
    {
        if (Same(Path.Combine(folder, "workspace.db"), path))
        {
            return new Problem(path, "It is the workspace.", "Give another name with -o.");
        }

        if (IsIn(Path.Combine(folder, GitHistory.FolderName), path))
        {
            return new Problem(path, "It is in the history of the workspace.", "Give another name with -o.");
        }

        if (!File.Exists(path))
        {
            return null;
        }

        // A redline without changes has the very same bytes, so the name counts too.
        var name = Path.GetFileName(path);
        using var stream = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream));
        var kept = store.Drafts().Where(d => d.Source.Sha256 == hash && d.Source.Name == name).Select(d => $"draft {d.Id}")
            .Concat(store.Submissions().Where(s => s.Source?.Sha256 == hash && s.Source.Name == name).Select(s => $"submission {s.Id}"))
            .FirstOrDefault();
        return kept is null ? null : new Problem(path, $"It is the file of {kept}, and would be lost.", "Give another name with -o.");
    }

    /// <summary>Writes the file under another name first, so that nobody ever sees half of it.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"“{path}” is a folder. Name a file in it with -o.");
        }

        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder “{folder}” for “{path}”. Make it first, or name another.");
        }

        var unfinished = $"{full}.{Guid.NewGuid():n}";
        try
        {
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, full, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    // A link to the history is the history, too.
    private static bool IsIn(string folder, string path) =>
        Path.GetDirectoryName(Path.GetFullPath(path)) is { } around && (Real(around) + Path.DirectorySeparatorChar).StartsWith(Real(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool Same(string one, string other) => string.Equals(Real(one), Real(other), StringComparison.Ordinal);

    private static string Real(string path) => (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
}
