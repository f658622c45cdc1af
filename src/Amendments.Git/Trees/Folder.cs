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
    private SortedDictionary<string, Entry>? _entries;
    private RawObject? _written;
    private string? _id;

    public Folder(string? id, ReadTree read)
    {
        (_id, _read) = (id, read);
        _entries = id is null ? new SortedDictionary<string, Entry>(StringComparer.Ordinal) : null;
    }

    /// <summary>What stands in a tree: names, folders' with "/" at the end, and ids.</summary>
    public delegate IEnumerable<(string Name, string Id)> ReadTree(string id);

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Entries.Count == 0;

    private SortedDictionary<string, Entry> Entries => _entries ??= Read(_id!);

    /// <summary>Puts a file in.</summary>
    /// <param name="path">Its path below this folder.</param>
    /// <param name="blob">The id of its content.</param>
    public void Put(ReadOnlySpan<char> path, string blob)
    {
        var end = path.IndexOf('/');
        var name = (end < 0 ? path : path[..(end + 1)]).ToString();
        if (!Entries.TryGetValue(name, out var entry))
        {
            Entries.Add(name, entry = end < 0 ? Entry.File(name) : Entry.Of(name, new Folder(null, _read)));
        }

        if (end < 0)
        {
            entry.Id = Convert.FromHexString(blob);
        }
        else
        {
            entry.Below!.Put(path[(end + 1)..], blob);
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
        if (!Entries.TryGetValue(name, out var entry) || !entry.Below!.Remove(path[(end + 1)..]))
        {
            return false;
        }

        if (entry.Below.IsEmpty)
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
        foreach (var entry in Entries.Values)
        {
            bytes.Write(entry.Head);
            bytes.Write(entry.Below is { _id: null } changed ? entry.Id = Convert.FromHexString(changed.Write(sink)) : entry.Id);
        }

        var tree = new RawObject(ObjectKind.Tree, bytes.ToArray());
        sink.Write(tree, _written);
        (_written, _id) = (tree, tree.Id);
        return _id;
    }

    private SortedDictionary<string, Entry> Read(string id)
    {
        var entries = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (name, below) in _read(id))
        {
            var entry = name.EndsWith('/') ? Entry.Of(name, new Folder(below, _read)) : Entry.File(name);
            entry.Id = Convert.FromHexString(below);
            entries.Add(name, entry);
        }

        return entries;
    }

    /// <summary>A file or folder in a folder, as it stands in a tree: a head with mode and name, and the id in 20 bytes.</summary>
    private sealed class Entry
    {
        public required byte[] Head { get; init; }

        public byte[] Id { get; set; } = [];

        public Folder? Below { get; private init; }

        public static Entry File(string name) => new() { Head = Encoding.UTF8.GetBytes($"{FileMode}{name}\0") };

        public static Entry Of(string name, Folder below) => new() { Head = Encoding.UTF8.GetBytes($"{FolderMode}{name.TrimEnd('/')}\0"), Below = below };
    }
}
