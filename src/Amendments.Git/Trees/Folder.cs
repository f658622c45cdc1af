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
    private readonly List<Entry> _changed = [];

    // A folder's name ends with "/": git orders entries so.
    private SortedDictionary<string, Entry>? _entries;
    private RawObject? _written;
    private ObjectName? _name;
    private bool _hasOtherNames = true;

    public Folder(ObjectName? name, ReadTree read)
    {
        (_name, _read) = (name, read);
        _entries = name is null ? new SortedDictionary<string, Entry>(StringComparer.Ordinal) : null;
    }

    /// <summary>What stands in a tree: names, folders' with "/" at the end, and those of the objects.</summary>
    public delegate IEnumerable<(string Name, ObjectName Object)> ReadTree(ObjectName name);

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Entries.Count == 0;

    private SortedDictionary<string, Entry> Entries => _entries ??= Read(_name!.Value);

    /// <summary>Puts a file in.</summary>
    /// <param name="path">Its path below this folder.</param>
    /// <param name="blob">The name of its content.</param>
    public void Put(ReadOnlySpan<char> path, ObjectName blob)
    {
        var end = path.IndexOf('/');
        var name = (end < 0 ? path : path[..(end + 1)]).ToString();
        if (!Entries.TryGetValue(name, out var entry))
        {
            Entries.Add(name, entry = end < 0 ? Entry.File(name) : Entry.Of(name, new Folder(null, _read)));
            _hasOtherNames = true;
        }

        if (end < 0)
        {
            entry.Object = blob;
        }
        else
        {
            entry.Below!.Put(path[(end + 1)..], blob);
        }

        Change(entry);
    }

    /// <summary>Takes a file out, or a folder when the path ends with "/"; what is not there is left alone.</summary>
    /// <returns>Whether something was taken out.</returns>
    public bool Remove(ReadOnlySpan<char> path)
    {
        var end = path.IndexOf('/');
        var name = (end < 0 ? path : path[..(end + 1)]).ToString();
        if (!Entries.TryGetValue(name, out var entry))
        {
            return false;
        }

        var isFurtherDown = end >= 0 && end < path.Length - 1;
        if (isFurtherDown && !entry.Below!.Remove(path[(end + 1)..]))
        {
            return false;
        }

        if (isFurtherDown && !entry.Below!.IsEmpty)
        {
            Change(entry);
            return true;
        }

        Entries.Remove(name);
        _changed.Remove(entry);
        (_name, _hasOtherNames) = (null, true);
        return true;
    }

    /// <summary>Writes what has changed.</summary>
    /// <returns>The name of its tree.</returns>
    public ObjectName Write(IObjectSink sink)
    {
        if (_name is { } name)
        {
            return name;
        }

        foreach (var entry in _changed)
        {
            entry.Object = entry.Below?.Write(sink) ?? entry.Object;
        }

        var tree = new RawObject(ObjectKind.Tree, _hasOtherNames || _written is null ? Whole() : Patched(_written.Bytes));
        _changed.Clear();
        _hasOtherNames = false;
        sink.Write(tree, _written);
        (_written, _name) = (tree, tree.Name);
        return tree.Name;
    }

    private void Change(Entry entry)
    {
        _name = null;
        if (_changed.Count == 0 || _changed[^1] != entry)
        {
            _changed.Add(entry);
        }
    }

    private byte[] Whole()
    {
        var bytes = new byte[Entries.Values.Sum(e => e.Head.Length + ObjectName.Length)];
        var at = 0;
        foreach (var entry in Entries.Values)
        {
            entry.Head.CopyTo(bytes, at);
            entry.At = at + entry.Head.Length;
            entry.Object.CopyTo(bytes.AsSpan(entry.At));
            at = entry.At + ObjectName.Length;
        }

        return bytes;
    }

    private byte[] Patched(byte[] before)
    {
        var bytes = before.AsSpan().ToArray();
        foreach (var entry in _changed)
        {
            entry.Object.CopyTo(bytes.AsSpan(entry.At));
        }

        return bytes;
    }

    private SortedDictionary<string, Entry> Read(ObjectName tree)
    {
        var entries = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (name, below) in _read(tree))
        {
            var entry = name.EndsWith('/') ? Entry.Of(name, new Folder(below, _read)) : Entry.File(name);
            entry.Object = below;
            entries.Add(name, entry);
        }

        return entries;
    }

    /// <summary>A file or folder in a folder, as it stands in a tree: a head with mode and name, and the name of its object.</summary>
    private sealed class Entry
    {
        public required byte[] Head { get; init; }

        public ObjectName Object { get; set; }

        /// <summary>Where the name of its object stood when the folder was written last.</summary>
        public int At { get; set; }

        public Folder? Below { get; private init; }

        public static Entry File(string name) => new() { Head = Encoding.UTF8.GetBytes($"{FileMode}{name}\0") };

        public static Entry Of(string name, Folder below) => new() { Head = Encoding.UTF8.GetBytes($"{FolderMode}{name.TrimEnd('/')}\0"), Below = below };
    }
}
