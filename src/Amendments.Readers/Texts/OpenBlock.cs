using Amendments.Documents;

namespace Amendments.Readers.Texts;

/// <summary>A block whose lines are still being gathered.</summary>
/// <param name="kind">What it is.</param>
/// <param name="level">Its level; see <see cref="DocumentBlock"/>.</param>
/// <param name="mark">Its mark.</param>
/// <param name="gap">Blank lines before it.</param>
/// <param name="isLiteral">Whether every character in it is meant literally.</param>
internal sealed class OpenBlock(BlockKind kind, int level, string mark, int gap, bool isLiteral)
{
    /// <summary>What it is.</summary>
    public BlockKind Kind { get; set; } = kind;

    /// <summary>Its level.</summary>
    public int Level { get; set; } = level;

    /// <summary>Its mark.</summary>
    public string Mark { get; } = mark;

    /// <summary>Blank lines before it.</summary>
    public int Gap { get; } = gap;

    /// <summary>Whether every character in it is meant literally.</summary>
    public bool IsLiteral { get; } = isLiteral;

    /// <summary>Its lines.</summary>
    public JoinedLines Lines { get; } = new();
}
