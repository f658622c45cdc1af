namespace Amendments.Git.Packs;

/// <summary>One object as what changes in another (gitformat-pack, "deltified representation"): the beginning and the end of the other, and what stands between.</summary>
internal static class Delta
{
    private const int LongestCopy = 0xFFFFFF;
    private const int LongestInsert = 0x7F;

    public static byte[] Between(ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        var before = from.CommonPrefixLength(to);
        var behind = 0;
        while (behind < Math.Min(from.Length, to.Length) - before && from[^(behind + 1)] == to[^(behind + 1)])
        {
            behind++;
        }

        using var delta = new MemoryStream();
        WriteLength(delta, from.Length);
        WriteLength(delta, to.Length);
        Copy(delta, 0, before);
        Insert(delta, to[before..^behind]);
        Copy(delta, from.Length - behind, behind);
        return delta.ToArray();
    }

    private static void WriteLength(MemoryStream delta, int length)
    {
        for (; length > 0x7F; length >>= 7)
        {
            delta.WriteByte((byte)(0x80 | (length & 0x7F)));
        }

        delta.WriteByte((byte)length);
    }

    private static void Copy(MemoryStream delta, int offset, int length)
    {
        for (; length > 0; offset += LongestCopy, length -= LongestCopy)
        {
            var size = Math.Min(length, LongestCopy);
            ReadOnlySpan<byte> parts = [(byte)offset, (byte)(offset >> 8), (byte)(offset >> 16), (byte)(offset >> 24), (byte)size, (byte)(size >> 8), (byte)(size >> 16)];
            var instruction = 0x80;
            for (var i = 0; i < parts.Length; i++)
            {
                instruction |= parts[i] != 0 ? 1 << i : 0;
            }

            delta.WriteByte((byte)instruction);
            foreach (var part in parts)
            {
                if (part != 0)
                {
                    delta.WriteByte(part);
                }
            }
        }
    }

    private static void Insert(MemoryStream delta, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length > 0; bytes = bytes[Math.Min(bytes.Length, LongestInsert)..])
        {
            var piece = bytes[..Math.Min(bytes.Length, LongestInsert)];
            delta.WriteByte((byte)piece.Length);
            delta.Write(piece);
        }
    }
}
