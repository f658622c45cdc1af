namespace Amendments.Sqlite.Files;

/// <summary>A folder with those above it that are missing, made so that it can be taken back.</summary>
internal sealed class NewFolder
{
    private readonly List<string> _made = [];

    /// <summary>Makes the folder where it is missing.</summary>
    public NewFolder(string folder)
    {
        for (var missing = folder; missing is not null && !Directory.Exists(missing); missing = Path.GetDirectoryName(missing))
        {
            _made.Add(missing);
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TakeBack();
            throw new WorkspaceException($"The folder “{folder}” cannot be made ({e.Message}). Name another one.", e);
        }
    }

    /// <summary>Removes what was made and is empty.</summary>
    public void TakeBack()
    {
        foreach (var folder in _made.Where(f => Directory.Exists(f) && !Directory.EnumerateFileSystemEntries(f).Any()))
        {
            Directory.Delete(folder);
        }
    }
}
