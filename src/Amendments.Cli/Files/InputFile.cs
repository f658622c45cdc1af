namespace Amendments.Cli.Files;

/// <summary>A file that the command line names, to be read.</summary>
internal static class InputFile
{
    // Stops a disk image or a recording, named by mistake, from filling the memory.
    private const long MostBytes = 256L << 20;

    /// <exception cref="IOException">It is not there, is a folder, or is too large.</exception>
    public static byte[] Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"“{path}” is a folder. Name a file in it.");
        }

        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file “{path}”. Check its name and the folder you are in.", path);
        }

        return new FileInfo(path).Length <= MostBytes
            ? File.ReadAllBytes(path)
            : throw new IOException($"“{path}” has more than {MostBytes >> 20} MB. Check that it is the right file.");
    }
}
