namespace Amendments.Background;

/// <summary>An entry of a table of contents.</summary>
/// <param name="Key">The title as <see cref="TitleKey"/> compares it, without page number and leader dots.</param>
/// <param name="IsCut">Whether dots stand behind it: leader dots, or because it goes on in the text.</param>
internal sealed record ContentsEntry(string Key, bool IsCut)
{
    /// <summary>Whether a heading is one whose beginning the entry names.</summary>
    public bool Begins(string key) => IsCut && Key.Length >= TitleKey.LeastBeginning && key.Length <= TitleKey.Longest && key.StartsWith(Key, StringComparison.Ordinal);
}
