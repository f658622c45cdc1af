namespace Amendments.Git.Packs;

/// <summary>One object as what changes in another (gitformat-pack, "deltified representation"): the beginning and the end of the other, and what stands between.</summary>
internal static class Delta
{
    private const int LongestCopy = 0xFFFFFF;
    private const int LongestInsert = 0x7F;

    // No text is as long: what says so is spoilt, and no memory is taken for it.
    private const int LongestObject = 1 << 28;

    // What a length of 0 means.
    private const int DefaultCopy = 0x10000;

    /// <summary>What makes one object of another.</summary>
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

    /// <summary>How long the object is that a delta makes, as it says itself.</summary>
    /// <exception cref="InvalidDataException">No object is as long.</exception>
    public static int LengthAfter(ReadOnlySpan<byte> delta)
    {
        ReadLength(ref delta);
        return Checked(ReadLength(ref delta));
    }

    /// <summary>Makes the other object of one.</summary>
    /// <param name="from">The one.</param>
    /// <param name="delta">What changes in it.</param>
    /// <param name="made">Where the other is put, as long as the delta says.</param>
    /// <exception cref="InvalidDataException">It does not fit it.</exception>
    public static void Apply(ReadOnlySpan<byte> from, ReadOnlySpan<byte> delta, Span<byte> made)
    {
        var rest = delta;
        if (ReadLength(ref rest) != from.Length)
        {
            throw new InvalidDataException("it changes an object of another length");
        }

        ReadLength(ref rest);
        var length = 0;
        while (rest.Length > 0)
        {
            var piece = Piece(from, ref rest);
            piece.CopyTo(made[length..]);
            length += piece.Length;
        }

        if (length != made.Length)
        {
            throw new InvalidDataException("it is shorter than it says");
        }
    }

    /// <summary>The length of an object, as it says itself.</summary>
    /// <exception cref="InvalidDataException">No object is as long.</exception>
    public static int Checked(int length) => length is >= 0 and <= LongestObject ? length : throw new InvalidDataException("it says that it is longer than any");

    private static ReadOnlySpan<byte> Piece(ReadOnlySpan<byte> from, ref ReadOnlySpan<byte> rest)
    {
        var instruction = rest[0];
        rest = rest[1..];
        if ((instruction & 0x80) == 0)
        {
            var inserted = rest[..instruction];
            rest = rest[instruction..];
            return inserted;
        }

        Span<int> parts = stackalloc int[7];
        for (var i = 0; i < parts.Length; i++)
        {
            if ((instruction & (1 << i)) != 0)
            {
                parts[i] = rest[0];
                rest = rest[1..];
            }
        }

        var offset = parts[0] | (parts[1] << 8) | (parts[2] << 16) | (parts[3] << 24);
        var length = parts[4] | (parts[5] << 8) | (parts[6] << 16);
        return from.Slice(offset, length == 0 ? DefaultCopy : length);
    }

    private static int ReadLength(ref ReadOnlySpan<byte> rest)
    {
        var (length, shift) = (0, 0);
        byte part;
        do
        {
            part = rest[0];
            rest = rest[1..];
            length |= checked((part & 0x7F) << shift);
            shift += 7;
        }
        while ((part & 0x80) != 0);
        return length;
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
