using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using LibGit2Sharp;

namespace Amendments.Git.Repositories;

/// <summary>
/// An object that is a file of its own. It is read here before libgit2 gets to see it: on one that ends too early libgit2 1.8 waits for the rest for ever.
/// </summary>
internal static class LooseObject
{
    /// <summary>Checks that the bytes of an object are those that its id names, if it is a file of its own.</summary>
    /// <param name="folder">The folder of the repository.</param>
    /// <param name="id">The id.</param>
    /// <returns>Whether it is a file of its own.</returns>
    /// <exception cref="LibGit2SharpException">It is spoilt.</exception>
    public static bool Check(string folder, string id)
    {
        var path = Path.Combine(folder, "objects", id[..2], id[2..]);
        if (!File.Exists(path))
        {
            return false;
        }

        try
        {
            var stored = File.ReadAllBytes(path);
            var content = Unpacked(stored);
            return Convert.ToHexStringLower(SHA1.HashData(content)) != id ? throw new LibGit2SharpException($"object {id} has other bytes than its id names")
                : stored.AsSpan().EndsWith(Checksum(content)) ? true : throw new LibGit2SharpException($"object {id} ends too early");
        }
        catch (InvalidDataException e)
        {
            throw new LibGit2SharpException($"object {id} is spoilt ({e.Message.TrimEnd('.')})", e);
        }
    }

    private static byte[] Unpacked(byte[] stored)
    {
        using var content = new MemoryStream();
        using var unpacking = new ZLibStream(new MemoryStream(stored), CompressionMode.Decompress);
        unpacking.CopyTo(content);
        return content.ToArray();
    }

    // Adler-32, with which a zlib stream ends (RFC 1950 §2.2). .NET does not miss it when it is not there; libgit2 waits for it.
    private static byte[] Checksum(byte[] content)
    {
        const uint Modulus = 65_521;
        var (low, high) = (1u, 0u);
        foreach (var b in content)
        {
            low = (low + b) % Modulus;
            high = (high + low) % Modulus;
        }

        var checksum = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, (high << 16) | low);
        return checksum;
    }
}
