namespace Amendments.Readers.Texts;

/// <summary>What a line looks like by itself, and which of its characters are words.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Level">Of a heading or underline, its level from 1; of a numbered item, how many numbers its mark has; otherwise 0.</param>
/// <param name="Mark">The mark of an item or note as printed; otherwise empty.</param>
/// <param name="Skip">How many characters stand before the words.</param>
/// <param name="Length">How many characters the words have.</param>
internal readonly record struct LineShape(LineKind Kind, int Level, string Mark, int Skip, int Length)
{
    /// <summary>A line of nothing but words.</summary>
    public static LineShape Plain(string line) => new(LineKind.Text, 0, string.Empty, 0, line.Length);

    /// <summary>A line without words.</summary>
    public static LineShape Without(LineKind kind, int level = 0) => new(kind, level, string.Empty, 0, 0);

    /// <summary>A line whose words begin behind its mark.</summary>
    public static LineShape Behind(LineKind kind, int level, string mark, int skip, string line) => new(kind, level, mark, skip, line.Length - skip);
}
