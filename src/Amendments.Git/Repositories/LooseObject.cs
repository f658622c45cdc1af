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
            using var stored = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var content = new ZLibStream(stored, CompressionMode.Decompress);
            return Convert.ToHexStringLower(SHA1.HashData(content)) == id ? true : throw new LibGit2SharpException($"object {id} has other bytes than its id names");
        }
        catch (InvalidDataException e)
        {
            throw new LibGit2SharpException($"object {id} is spoilt ({e.Message.TrimEnd('.')})", e);
        }
    }
}
