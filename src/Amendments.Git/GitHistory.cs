using Amendments.Git.Packs;
using Amendments.Git.Repositories;
using Amendments.History;

namespace Amendments.Git;

/// <summary>The history of a workspace: a bare git repository in its folder, <c>history.git</c>. Nothing is opened before it is needed.</summary>
public sealed class GitHistory : IHistory
{
    /// <summary>The folder of the history in that of the workspace.</summary>
    public const string FolderName = "history.git";

    private readonly string _folder;
    private readonly string _lock;
    private readonly HeadFile _head;

    /// <param name="workspace">The folder of the workspace.</param>
    public GitHistory(string workspace)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(workspace);
        _folder = Path.Combine(Path.GetFullPath(workspace), FolderName);
        _lock = Path.Combine(Path.GetFullPath(workspace), "history.lock");
        _head = new HeadFile(_folder);
    }

    /// <summary>The folder of the repository.</summary>
    public string Folder => _folder;

    private bool Exists => Directory.Exists(_folder);

    /// <inheritdoc />
    public bool IsAt(long number, string hash) => _head.Read() is { } head && head.Number == number && head.Hash == hash;

    /// <inheritdoc />
    public HistoryHead? ReadHead()
    {
        if (!Exists)
        {
            return null;
        }

        using var repository = HistoryRepository.Open(_folder);
        return Libgit2.Translated(_folder, () => repository.Last is { } last ? HistoryRepository.Line(last) : null);
    }

    /// <inheritdoc />
    public void Confirm(HistoryHead head) => _head.Write(head);

    /// <inheritdoc />
    public IDisposable Enter() => HistoryLock.Take(_lock);

    /// <inheritdoc />
    public IHistoryBatch Begin()
    {
        if (!Exists)
        {
            return BeginAnew();
        }

        PackFiles.RemoveUnfinished(Path.Combine(_folder, "objects", "pack"));
        return new GitBatch(_folder, () => HistoryRepository.Open(_folder), (_, head) => _head.Write(head));
    }

    /// <inheritdoc />
    public IHistoryBatch BeginAnew()
    {
        RemoveUnfinished();
        var folder = $"{_folder}.new";
        return new GitBatch(folder, () => HistoryRepository.Make(folder), (repository, head) =>
        {
            repository.Dispose();
            new HeadFile(folder).Write(head);
            Replace(folder);
        });
    }

    /// <summary>Removes it; it can be made again from the ledger.</summary>
    public void Delete() => Remove(_folder);

    // Between the two moves there is no history at all; it is then made again at the next start.
    private void Replace(string folder)
    {
        if (Exists)
        {
            Directory.Move(_folder, $"{_folder}.old");
        }

        Directory.Move(folder, _folder);
        RemoveUnfinished();
    }

    private void RemoveUnfinished()
    {
        Remove($"{_folder}.new");
        Remove($"{_folder}.old");
    }

    // Objects are files that nobody may write.
    internal static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(folder, recursive: true);
    }
}
