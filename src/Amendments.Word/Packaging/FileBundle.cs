namespace Amendments.Word.Packaging;

/// <summary>Several files in one .zip.</summary>
public static class FileBundle
{
    /// <summary>The .zip: entries in the order given with a fixed date, so that the same files give the same bytes.</summary>
    /// <param name="files">The files by name.</param>
    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return ZipContainer.Write(files);
    }
}
