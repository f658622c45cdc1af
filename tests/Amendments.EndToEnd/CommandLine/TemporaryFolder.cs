namespace Amendments.EndToEnd.CommandLine;

/// <summary>An empty folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = System.IO.Directory.CreateTempSubdirectory("amend-").FullName;

    public string In(string file) => System.IO.Path.Combine(Path, file);

    public void Dispose() => System.IO.Directory.Delete(Path, recursive: true);
}
