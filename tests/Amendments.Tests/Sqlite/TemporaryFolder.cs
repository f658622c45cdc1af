namespace Amendments.Tests.Sqlite;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("amendments-").FullName;

    public string Database => System.IO.Path.Combine(Path, "workspace.db");

    /// <summary>The names and bytes of all files, to compare before and after.</summary>
    public Dictionary<string, string> Contents() => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
