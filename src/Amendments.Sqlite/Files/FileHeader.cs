using System.Buffers.Binary;

namespace Amendments.Sqlite.Files;

/// <summary>The first 100 bytes of an SQLite file (https://www.sqlite.org/fileformat2.html §1.3), read without SQLite, which would make files beside it.</summary>
/// <param name="UserVersion">Bytes 60-63: the version of the schema.</param>
/// <param name="ApplicationId">Bytes 68-71: whose file it is.</param>
internal readonly record struct FileHeader(int UserVersion, int ApplicationId)
{
    /// <summary>What marks a file as a workspace: "Amen" in ASCII.</summary>
    public const int OurApplicationId = 0x416D656E;

    /// <summary>The header, or null when the file is no SQLite file.</summary>
    public static FileHeader? Read(string path)
    {
        Span<byte> bytes = stackalloc byte[100];
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length
            || !bytes.StartsWith("SQLite format 3\0"u8))
        {
            return null;
        }

        return new FileHeader(BinaryPrimitives.ReadInt32BigEndian(bytes[60..]), BinaryPrimitives.ReadInt32BigEndian(bytes[68..]));
    }

    /// <summary>Refuses the file of another program and the file of a newer version of this one.</summary>
    /// <param name="path">The file, to be named in the message.</param>
    public void Check(string path)
    {
        if (ApplicationId != OurApplicationId)
        {
            throw new WorkspaceException(
                $"“{path}” is an SQLite database of another program (application id {ApplicationId}). It was left untouched. Name another folder.");
        }

        if (UserVersion > Schema.Scripts.Newest)
        {
            throw new WorkspaceException(
                $"“{path}” was written by a newer version of this program (schema {UserVersion}, this one knows {Schema.Scripts.Newest}). It was left untouched. Install the newer version.");
        }
    }
}
