using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Amendments.Sqlite.Checking;

/// <summary>
/// Numbers for texts, to compare what is stored with what should be by a sum, in whatever order it comes. They start from a random number, so that
/// nobody can make another text fit.
/// </summary>
internal sealed class SeededHash
{
    private readonly ulong _seed = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong)));
    private byte[] _bytes = new byte[4096];

    /// <summary>The number for a text in UTF-8.</summary>
    public ulong Of(ReadOnlySpan<byte> text)
    {
        var hash = _seed;
        foreach (var part in text)
        {
            hash = BitOperations.RotateLeft((hash ^ part) * 0x100000001B3, 5);
        }

        return Mixed(hash);
    }

    /// <summary>The number for a text.</summary>
    public ulong Of(string text) => Of(Utf8(text));

    /// <summary>A text in UTF-8, until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Utf8(string text)
    {
        if (_bytes.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            _bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }

        return _bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes));
    }

    /// <summary>The number for a text together with a number.</summary>
    /// <param name="hash">The number for the text.</param>
    /// <param name="number">Its place, or what else belongs to it.</param>
    public static ulong With(ulong hash, long number) => Mixed(hash + ((ulong)number * 0x9E3779B97F4A7C15));

    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
