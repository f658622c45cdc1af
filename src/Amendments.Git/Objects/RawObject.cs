using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Amendments.Git.Objects;

/// <summary>An object of git as its bytes. Its id is the SHA-1 of a header and these bytes (git-hash-object); it names contents and protects nothing, the ledger's hash does.</summary>
internal sealed class RawObject
{
    private const int LongestHeader = 32;

    public RawObject(ObjectKind kind, byte[] bytes)
    {
        (Kind, Bytes) = (kind, bytes);
        Id = Identify(kind, bytes);
    }

    public ObjectKind Kind { get; }

    public byte[] Bytes { get; }

    /// <summary>40 lower-case hexadecimal digits.</summary>
    public string Id { get; }

    public static RawObject Blob(string text) => new(ObjectKind.Blob, Encoding.UTF8.GetBytes(text));

    private static string Identify(ObjectKind kind, byte[] bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        Span<byte> header = stackalloc byte[LongestHeader];
        var length = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Name(kind)} {bytes.Length}\0"), header);
        hash.AppendData(header[..length]);
        hash.AppendData(bytes);
        Span<byte> id = stackalloc byte[SHA1.HashSizeInBytes];
        hash.GetHashAndReset(id);
        return Convert.ToHexStringLower(id);
    }

    private static string Name(ObjectKind kind) => kind switch
    {
        ObjectKind.Commit => "commit",
        ObjectKind.Tree => "tree",
        ObjectKind.Blob => "blob",
        _ => "tag",
    };
}
