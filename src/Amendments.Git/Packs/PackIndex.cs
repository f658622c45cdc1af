using System.Buffers.Binary;
using System.Security.Cryptography;
using Amendments.Git.Objects;

namespace Amendments.Git.Packs;

/// <summary>The index of a pack, version 2 (gitformat-pack): which object stands where.</summary>
internal static class PackIndex
{
    /// <summary>How many counts there are: one for each first byte of a name.</summary>
    public const int Counts = 256;

    /// <summary>From here on what stands in the list of offsets is a place in a second list.</summary>
    public const uint LargeOffset = 0x80000000;

    /// <summary>What it begins with: its mark and its version.</summary>
    public static ReadOnlySpan<byte> Beginning => [0xFF, (byte)'t', (byte)'O', (byte)'c', 0, 0, 0, 2];

    public static byte[] Of(Dictionary<ObjectName, PackedObject> packed, byte[] packChecksum)
    {
        var names = packed.Keys.Order().ToList();
        using var index = new MemoryStream();
        index.Write(Beginning);
        WriteCounts(index, names);
        names.ForEach(name => Write(index, name));
        names.ForEach(name => Write(index, packed[name].Checksum));
        WriteOffsets(index, names.ConvertAll(name => packed[name].Offset));
        index.Write(packChecksum);
        index.Write(SHA1.HashData(index.GetBuffer().AsSpan(0, (int)index.Length)));
        return index.ToArray();
    }

    // How many names begin with each byte or a lower one.
    private static void WriteCounts(MemoryStream index, List<ObjectName> names)
    {
        var counts = new uint[Counts];
        names.ForEach(name => counts[name.FirstByte]++);
        var sum = 0u;
        foreach (var count in counts)
        {
            Write(index, sum += count);
        }
    }

    // What does not fit into 31 bits stands in a second list.
    private static void WriteOffsets(MemoryStream index, List<long> offsets)
    {
        var large = offsets.FindAll(o => o >= LargeOffset);
        var next = LargeOffset;
        offsets.ForEach(o => Write(index, o < LargeOffset ? (uint)o : next++));
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        foreach (var offset in large)
        {
            BinaryPrimitives.WriteInt64BigEndian(bytes, offset);
            index.Write(bytes);
        }
    }

    private static void Write(MemoryStream index, ObjectName name)
    {
        Span<byte> bytes = stackalloc byte[ObjectName.Length];
        name.CopyTo(bytes);
        index.Write(bytes);
    }

    private static void Write(MemoryStream index, uint number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        index.Write(bytes);
    }
}
