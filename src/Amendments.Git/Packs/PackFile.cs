using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using Amendments.Git.Objects;

namespace Amendments.Git.Packs;

/// <summary>
/// A pack (gitformat-pack) written object by object. libgit2 packs only what it has written loose before, a file for each object, which
/// takes most of the time of a large import.
/// </summary>
internal sealed class PackFile : IObjectSink, IDisposable
{
    private const int HeaderLength = 12;

    // A reader has to put so many together at most; git's own limit is 50.
    private const int LongestChain = 40;

    // Below this a delta saves nothing.
    private const int ShortestForDelta = 100;

    private readonly string _folder;
    private readonly string _unfinished;
    private readonly FileStream _file;
    private readonly Dictionary<ObjectName, PackedObject> _packed = [];
    private bool _isNamed;

    /// <param name="folder">The folder of packs, <c>objects/pack</c>.</param>
    public PackFile(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        _unfinished = Path.Combine(folder, $"{PackFiles.Unfinished}{Guid.NewGuid():n}");
        _file = new FileStream(_unfinished, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
        _file.Write(new byte[HeaderLength]);
    }

    /// <inheritdoc />
    public void Write(RawObject item, RawObject? like = null)
    {
        if (_packed.ContainsKey(item.Name))
        {
            return;
        }

        var at = _file.Position;
        var basis = like is not null && item.Bytes.Length >= ShortestForDelta && _packed.TryGetValue(like.Name, out var found) && found.Chain < LongestChain ? found : (PackedObject?)null;
        var bytes = basis is { } other ? Deltified(item, like!, at - other.Offset) : Whole(item);
        _file.Write(bytes);
        _packed.Add(item.Name, new PackedObject(at, Crc32.Of(bytes), (basis?.Chain ?? -1) + 1));
    }

    /// <summary>Finishes the pack and gives it its name; from then on readers find it.</summary>
    public void Complete()
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        "PACK"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], 2);
        BinaryPrimitives.WriteInt32BigEndian(header[8..], _packed.Count);
        _file.Position = 0;
        _file.Write(header);
        _file.Position = 0;
        var checksum = SHA1.HashData(_file);
        _file.Write(checksum);
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        PackFiles.Name(_unfinished, PackIndex.Of(_packed, checksum), Path.Combine(_folder, $"pack-{Convert.ToHexStringLower(checksum)}"));
        _isNamed = true;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _file.Dispose();
        if (!_isNamed)
        {
            File.Delete(_unfinished);
        }
    }

    private static byte[] Whole(RawObject item) => Packed((int)item.Kind, item.Bytes, []);

    private static byte[] Deltified(RawObject item, RawObject like, long distance) => Packed(PackedObject.OffsetDelta, Delta.Between(like.Bytes, item.Bytes), Backwards(distance));

    private static byte[] Packed(int kind, byte[] content, byte[] reference)
    {
        using var bytes = new MemoryStream();
        var length = content.Length;
        var first = (kind << 4) | (length & 0xF);
        for (length >>= 4; length > 0; length >>= 7)
        {
            bytes.WriteByte((byte)(0x80 | first));
            first = length & 0x7F;
        }

        bytes.WriteByte((byte)first);
        bytes.Write(reference);
        using (var compressed = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            compressed.Write(content);
        }

        return bytes.ToArray();
    }

    // How far back in the pack the other object begins: seven bits a byte, the first byte highest, one added to each but the last.
    private static byte[] Backwards(long distance)
    {
        var bytes = new List<byte> { (byte)(distance & 0x7F) };
        for (distance >>= 7; distance > 0; distance >>= 7)
        {
            distance--;
            bytes.Insert(0, (byte)(0x80 | (distance & 0x7F)));
        }

        return [.. bytes];
    }
}
