namespace Amendments;

/// <summary>A file as it was received, kept byte for byte in the workspace.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Length">Its length in bytes.</param>
public sealed record SourceFile(string Name, string Sha256, long Length)
{
    /// <summary>Describes bytes under a name.</summary>
    public static SourceFile Of(string name, ReadOnlySpan<byte> bytes) =>
        new(name, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), bytes.Length);
}
