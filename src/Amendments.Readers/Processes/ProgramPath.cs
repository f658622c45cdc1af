namespace Amendments.Readers.Processes;

/// <summary>Where a program is installed.</summary>
public static class ProgramPath
{
    /// <summary>
    /// Looks for a program in the folders of a search path. Left to itself, the system would look in the current folder first, where a
    /// file that came with a submission could bear the program's name.
    /// </summary>
    /// <param name="name">The name of the program, without an extension.</param>
    /// <param name="searchPath">The folders, as the variable PATH names them.</param>
    /// <returns>Its full path; null when it is in none of them.</returns>
    public static string? Find(string name, string? searchPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var file = OperatingSystem.IsWindows() ? $"{name}.exe" : name;
        return (searchPath ?? string.Empty).Split(Path.PathSeparator).Where(Path.IsPathFullyQualified).Select(f => Path.Combine(f, file)).FirstOrDefault(File.Exists);
    }
}
