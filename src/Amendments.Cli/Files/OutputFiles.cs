using Amendments.Word.Packaging;

namespace Amendments.Cli.Files;

/// <summary>Several files that a command writes: into a folder, or into one .zip where the name ends so.</summary>
/// <param name="path">The folder or .zip.</param>
internal sealed class OutputFiles(string path)
{
    private readonly List<(string Name, byte[] Content)> _files = [];

    private bool IsZip => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a file is written: the .zip for all of them.</summary>
    public string PathOf(string name) => IsZip ? path : Path.Combine(path, name);

    public void Add(string name, byte[] content) => _files.Add((name, content));

    /// <summary>Writes them; a folder is made when it is not there.</summary>
    public void Write()
    {
        if (IsZip)
        {
            OutputFile.Write(path, FileBundle.Zip(_files));
            return;
        }

        Directory.CreateDirectory(path);
        _files.ForEach(f => OutputFile.Write(PathOf(f.Name), f.Content));
    }
}
