using System.Text;
using Amendments.Git.Objects;

namespace Amendments.Git.Trees;

/// <summary>
/// A folder of the history in memory, and with it everything below. It is read from the repository when somebody looks into it, and written
/// when it has changed: the cost of a change is that of the lists of the folders above it.
/// </summary>
internal sealed class Folder
{
    private const string FileMode = "100644 ";
    private const string FolderMode = "40000 ";

    private readonly ReadTree _read;

    // A folder's name ends with "/": git orders entries so.
    private SortedDictionary<string, object>? _entries;
    private RawObject? _written;
    private string? _id;

    public Folder(string? id, ReadTree read)
    {
        (_id, _read) = (id, read);
        _entries = id is null ? new SortedDictionary<string, object>(StringComparer.Ordinal) : null;
    }

    /// <summary>What stands in a tree: names, folders' with "/" at the end, and ids.</summary>
    public delegate IEnumerable<(string Name, string Id)> ReadTree(string id);

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Entries.Count == 0;

    private SortedDictionary<string, object> Entries => _entries ??= Read(_id!);

    /// <summary>Puts a file in.</summary>
    /// <param name="path">Its path below this folder.</param>
    /// <param name="blob">The id of its content.</param>
    public void Put(ReadOnlySpan<char> path, string blob)
    {
        if (path.IndexOf('/') is >= 0 and var end)
        {
            var name = path[..(end + 1)].ToString();
            if (!Entries.TryGetValue(name, out var below))
            {
                Entries.Add(name, below = new Folder(null, _read));
            }

            ((Folder)below).Put(path[(end + 1)..], blob);
        }
        else
        {
            Entries[path.ToString()] = blob;
        }

        _id = null;
    }

    /// <summary>Takes a file out, or a folder when the path ends with "/"; what is not there is left alone.</summary>
    /// <returns>Whether something was taken out.</returns>
    public bool Remove(ReadOnlySpan<char> path)
    {
        var end = path.IndexOf('/');
        if (end < 0 || end == path.Length - 1)
        {
            var removed = Entries.Remove(path.ToString());
            _id = removed ? null : _id;
            return removed;
        }

        var name = path[..(end + 1)].ToString();
        if (!Entries.TryGetValue(name, out var below) || !((Folder)below).Remove(path[(end + 1)..]))
        {
            return false;
        }

        if (((Folder)below).IsEmpty)
        {
            Entries.Remove(name);
        }

        _id = null;
        return true;
    }

    /// <summary>Writes what has changed.</summary>
    /// <returns>The id of its tree.</returns>
    public string Write(IObjectSink sink)
    {
        if (_id is not null)
        {
            return _id;
        }

        using var bytes = new MemoryStream();
        foreach (var (name, entry) in Entries)
        {
            var (mode, id) = entry is Folder folder ? (FolderMode, folder.Write(sink)) : (FileMode, (string)entry);
            bytes.Write(Encoding.UTF8.GetBytes($"{mode}{name.TrimEnd('/')}\0"));
            bytes.Write(Convert.FromHexString(id));
        }

        var tree = new RawObject(ObjectKind.Tree, bytes.ToArray());
        sink.Write(tree, _written);
        (_written, _id) = (tree, tree.Id);
        return _id;
    }

    private SortedDictionary<string, object> Read(string id)
    {
        var entries = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, below) in _read(id))
        {
            entries.Add(name, name.EndsWith('/') ? new Folder(below, _read) : below);
        }

        return entries;
    }
}
