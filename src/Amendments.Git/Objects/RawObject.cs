using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Amendments.Git.Objects;

/// <summary>An object of git as its bytes. Its name (git-hash-object) tells contents apart and protects nothing, the ledger's hash does.</summary>
internal sealed class RawObject
{
    private const int LongestHeader = 32;

    public RawObject(ObjectKind kind, byte[] bytes)
    {
        (Kind, Bytes) = (kind, bytes);
        Name = NameOf(kind, bytes);
    }

    public ObjectKind Kind { get; }

    public byte[] Bytes { get; }

    public ObjectName Name { get; }

    public static RawObject Blob(string text) => new(ObjectKind.Blob, Encoding.UTF8.GetBytes(text));

    /// <summary>The name of an object.</summary>
    public static ObjectName NameOf(ObjectKind kind, ReadOnlySpan<byte> bytes)
    {
        // Hashed in one go: to begin a hash that is fed piece by piece takes longer than to hash most objects.
        var whole = ArrayPool<byte>.Shared.Rent(LongestHeader + bytes.Length);
        try
        {
            var length = Encoding.ASCII.GetBytes(Word(kind), whole);
            whole[length++] = (byte)' ';
            bytes.Length.TryFormat(whole.AsSpan(length), out var digits, default, CultureInfo.InvariantCulture);
            length += digits;
            whole[length++] = 0;
            bytes.CopyTo(whole.AsSpan(length));
            Span<byte> name = stackalloc byte[ObjectName.Length];
            SHA1.HashData(whole.AsSpan(0, length + bytes.Length), name);
            return new ObjectName(name);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }
    }

    private static string Word(ObjectKind kind) => kind switch
    {
        ObjectKind.Commit => "commit",
        ObjectKind.Tree => "tree",
        ObjectKind.Blob => "blob",
        _ => "tag",
    };
}
