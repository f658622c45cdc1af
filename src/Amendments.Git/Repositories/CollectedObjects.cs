using Amendments.Git.Objects;
using Amendments.Git.Packs;
using LibGit2Sharp;

namespace Amendments.Git.Repositories;

/// <summary>The objects of a batch: a few become files of their own, as git keeps them; many become a pack.</summary>
/// <param name="folder">The folder of the repository.</param>
internal sealed class CollectedObjects(string folder) : IObjectSink, IDisposable
{
    // A pack costs two files whatever is in it, and a repository with thousands of packs is slow to read.
    private const int MostLoose = 400;

    private readonly Dictionary<ObjectName, RawObject> _few = [];
    private PackFile? _pack;

    /// <inheritdoc />
    public void Write(RawObject item, RawObject? like = null)
    {
        if (_pack is null && _few.Count < MostLoose)
        {
            _few.TryAdd(item.Name, item);
            return;
        }

        if (_pack is null)
        {
            _pack = new PackFile(Path.Combine(folder, "objects", "pack"));
            foreach (var few in _few.Values)
            {
                _pack.Write(few);
            }
        }

        _pack.Write(item, like);
    }

    /// <summary>Writes all of them where readers find them.</summary>
    public void Complete(Repository repository)
    {
        if (_pack is not null)
        {
            _pack.Complete();
            return;
        }

        foreach (var item in _few.Values)
        {
            Write(repository.ObjectDatabase, item);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _pack?.Dispose();

    private static void Write(ObjectDatabase objects, RawObject item)
    {
        using var bytes = new MemoryStream(item.Bytes);
        var id = item.Kind switch
        {
            ObjectKind.Commit => objects.Write<Commit>(bytes, bytes.Length),
            ObjectKind.Tree => objects.Write<Tree>(bytes, bytes.Length),
            ObjectKind.Blob => objects.Write<Blob>(bytes, bytes.Length),
            _ => objects.Write<TagAnnotation>(bytes, bytes.Length),
        };
        if (id.Sha != item.Name.ToString())
        {
            throw new InvalidOperationException($"git calls {id} what is {item.Name} here.");
        }
    }
}
