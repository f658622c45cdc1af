namespace Amendments.Readers.Texts;

/// <summary>How a text file is written: what a line looks like, and what in a block is a word.</summary>
/// <param name="Shape">What a line that is not blank looks like by itself.</param>
/// <param name="Words">The words of a block, and those of them that are struck out.</param>
/// <param name="IsWrapped">Whether a line after another continues it however long the two are.</param>
/// <param name="TellsHeadings">Whether it has signs for headings, so that nothing else is one.</param>
internal sealed record TextNotation(
    Func<TextLine, LineShape> Shape,
    Func<JoinedLines, (FileWords Words, IReadOnlyList<string> Struck)> Words,
    bool IsWrapped,
    bool TellsHeadings);
