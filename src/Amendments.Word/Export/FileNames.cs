namespace Amendments.Word.Export;

/// <summary>Makes names of files from what things are called, so that every system can hold them and none is there twice.</summary>
internal sealed class FileNames(string extension)
{
    // Longer names do not fit into every archive and folder.
    private const int Longest = 100;

    private const string Forbidden = "<>:\"/\\|?*";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name.</summary>
    /// <param name="title">What the thing is called.</param>
    /// <param name="id">What tells it from others that are called so.</param>
    public string For(string title, string id)
    {
        var plain = string.Concat(title.Select(c => char.IsControl(c) || Forbidden.Contains(c, StringComparison.Ordinal) ? '-' : c)).Trim(' ', '.');
        plain = plain.Length <= Longest ? plain : plain[..(char.IsHighSurrogate(plain[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd(' ', '.');
        var name = plain.Length > 0 && _taken.Add(plain) ? plain : $"{plain} ({id})".Trim();
        _taken.Add(name);
        return name + extension;
    }
}
