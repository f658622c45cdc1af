using Amendments.Papers;

namespace Amendments.Rendering.Tables;

/// <summary>Where a row stands: places sort as the draft reads, with what is about the whole paper or a section in front of it.</summary>
/// <param name="Ordinal">The ordinal of the paragraph; 0 before the first, and one more than the last for what has no place.</param>
/// <param name="Side">Where there, in the order of the constants.</param>
internal readonly record struct TablePlace(int Ordinal, int Side) : IComparable<TablePlace>
{
    private const int Around = 0;
    private const int Here = 1;
    private const int After = 2;
    private const int Missing = 3;

    public static readonly TablePlace Paper = new(0, Around);

    /// <summary>Whether it is a section or the whole paper.</summary>
    public bool IsWhole => Side == Around;

    /// <summary>Whether it is a gap between paragraphs.</summary>
    public bool IsGap => Side == After;

    /// <summary>Whether the draft does not have what was meant to stand there.</summary>
    public bool IsMissing => Side == Missing;

    public static TablePlace Section(ParagraphId heading) => new(heading.Ordinal, Around);

    public static TablePlace At(ParagraphId paragraph) => new(paragraph.Ordinal, Here);

    public static TablePlace Behind(ParagraphId? paragraph) => new(paragraph?.Ordinal ?? 0, After);

    /// <summary>Where a label that the draft does not have would be looked for: behind the last smaller one.</summary>
    public static TablePlace WithoutPlace(Draft draft, Label? label) => label is not null && draft.Paragraphs.LastOrDefault(p => p.Label is { } own && own < label) is { } before
        ? new(before.Id.Ordinal, Missing)
        : new(draft.Paragraphs.Count + 1, Missing);

    public int CompareTo(TablePlace other) => (Ordinal, Side).CompareTo((other.Ordinal, other.Side));
}
