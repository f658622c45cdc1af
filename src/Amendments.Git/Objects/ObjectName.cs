using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Amendments.Git.Objects;

/// <summary>The name of an object: the SHA-1 of its header and its bytes.</summary>
internal readonly record struct ObjectName : IComparable<ObjectName>
{
    /// <summary>How long one is, in bytes.</summary>
    public const int Length = SHA1.HashSizeInBytes;

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly uint _third;

    /// <param name="bytes">Its bytes, as they stand in trees and in the lists of packs.</param>
    public ObjectName(ReadOnlySpan<byte> bytes)
    {
        _first = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        _second = BinaryPrimitives.ReadUInt64BigEndian(bytes[sizeof(ulong)..]);
        _third = BinaryPrimitives.ReadUInt32BigEndian(bytes[(2 * sizeof(ulong))..]);
    }

    /// <summary>Its first byte, by which lists of packs are cut.</summary>
    public int FirstByte => (int)(_first >> 56);

    /// <summary>Reads one of 40 hexadecimal digits.</summary>
    public static ObjectName Parse(string digits) => new(Convert.FromHexString(digits));

    /// <summary>Writes its bytes.</summary>
    /// <param name="bytes">Room for them.</param>
    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, _first);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[sizeof(ulong)..], _second);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[(2 * sizeof(ulong))..], _third);
    }

    /// <inheritdoc />
    public int CompareTo(ObjectName other) => _first != other._first ? _first.CompareTo(other._first)
        : _second != other._second ? _second.CompareTo(other._second)
        : _third.CompareTo(other._third);

    /// <summary>A SHA-1 is as random as a hash code can be.</summary>
    public override int GetHashCode() => (int)_second;

    /// <summary>40 lower-case hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
