using System.Buffers.Binary;
using System.Security.Cryptography;
using Amendments.Git.Objects;

namespace Amendments.Git.Packs;

/// <summary>What the index of a pack says, version 2 (gitformat-pack): the objects in the order in which they stand in the pack.</summary>
internal sealed class PackList
{
    private readonly Dictionary<long, int> _places = [];
    private readonly Lazy<Dictionary<ObjectName, long>> _offsets;

    private PackList(List<(ObjectName Name, long Offset)> objects, ObjectName packChecksum)
    {
        (Objects, PackChecksum) = (objects, packChecksum);
        for (var i = 0; i < objects.Count; i++)
        {
            _places[objects[i].Offset] = i;
        }

        _offsets = new Lazy<Dictionary<ObjectName, long>>(() => objects.DistinctBy(o => o.Name).ToDictionary(o => o.Name, o => o.Offset));
    }

    /// <summary>The objects, by where each begins in the pack.</summary>
    public IReadOnlyList<(ObjectName Name, long Offset)> Objects { get; }

    /// <summary>The checksum of the pack.</summary>
    public ObjectName PackChecksum { get; }

    /// <summary>Reads one.</summary>
    /// <exception cref="InvalidDataException">It is spoilt, or of another version.</exception>
    public static PackList Read(ReadOnlySpan<byte> bytes)
    {
        const int Checksums = 2 * ObjectName.Length;
        var begin = PackIndex.Beginning.Length + (PackIndex.Counts * sizeof(uint));
        if (bytes.Length < begin + Checksums || !bytes.StartsWith(PackIndex.Beginning))
        {
            throw new InvalidDataException("it is not an index of version 2");
        }

        if (new ObjectName(SHA1.HashData(bytes[..^ObjectName.Length])) != new ObjectName(bytes[^ObjectName.Length..]))
        {
            throw new InvalidDataException("its checksum is not that of its bytes");
        }

        var count = BinaryPrimitives.ReadInt32BigEndian(bytes[(begin - sizeof(uint))..]);
        var names = bytes[begin..];
        if (count < 0 || names.Length - Checksums < (long)count * (ObjectName.Length + sizeof(uint) + sizeof(uint)))
        {
            throw new InvalidDataException("it is too short");
        }

        var offsets = names[(count * (ObjectName.Length + sizeof(uint)))..^Checksums];
        var objects = new List<(ObjectName Name, long Offset)>(count);
        for (var i = 0; i < count; i++)
        {
            objects.Add((new ObjectName(names[(i * ObjectName.Length)..]), Offset(offsets, count, i)));
        }

        objects.Sort((a, b) => a.Offset.CompareTo(b.Offset));
        return new PackList(objects, new ObjectName(bytes[^Checksums..]));
    }

    /// <summary>Where an object begins.</summary>
    /// <exception cref="InvalidDataException">It is not in this pack.</exception>
    public long OffsetOf(ObjectName name) => _offsets.Value.TryGetValue(name, out var offset) ? offset : throw new InvalidDataException($"it is made of {name}, which is missing");

    /// <summary>Where the object ends that begins at an offset.</summary>
    /// <param name="offset">Where it begins.</param>
    /// <param name="last">Where the last one ends.</param>
    /// <exception cref="InvalidDataException">None begins there.</exception>
    public long EndOf(long offset, long last) => !_places.TryGetValue(offset, out var place) ? throw new InvalidDataException("it is made of an object that is missing")
        : place + 1 < Objects.Count ? Objects[place + 1].Offset
        : last;

    // What does not fit into 31 bits stands in a second list.
    private static long Offset(ReadOnlySpan<byte> offsets, int count, int at)
    {
        var offset = BinaryPrimitives.ReadUInt32BigEndian(offsets[(at * sizeof(uint))..]);
        return offset < PackIndex.LargeOffset ? offset : BinaryPrimitives.ReadInt64BigEndian(offsets[checked((count * sizeof(uint)) + ((int)(offset - PackIndex.LargeOffset) * sizeof(long)))..]);
    }
}
