namespace Amendments.Texts;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit, from 0.</param>
/// <param name="Length">Number of UTF-16 code units; 0 is a place between two characters.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the range is a place rather than a stretch.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The range from one offset up to another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start, or the start before 0.</exception>
    public static TextRange Between(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextRange(start, end - start);
    }

    /// <summary>Whether the two share at least one character.</summary>
    public bool Overlaps(TextRange other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>Whether the other range lies wholly inside this one; touching the edges counts as inside.</summary>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>The part of this range that lies inside the other; empty at the nearer edge when there is none.</summary>
    public TextRange Within(TextRange other)
    {
        var start = Math.Clamp(Start, other.Start, other.End);
        return Between(start, Math.Clamp(End, start, other.End));
    }

    /// <summary>The same stretch, so many code units further on.</summary>
    public TextRange Shift(int by) => new(Start + by, Length);

    /// <summary>The stretch's own text.</summary>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <inheritdoc />
    public override string ToString() => $"{Start}-{End}";
}
