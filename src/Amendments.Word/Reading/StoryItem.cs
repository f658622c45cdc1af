using Amendments.Papers;
using Amendments.Texts;
using Amendments.Word.Content;

namespace Amendments.Word.Reading;

/// <summary>A paragraph of a story with everything that tells what it is.</summary>
/// <param name="Text">Its text, with a label that was typed.</param>
/// <param name="Number">The number that Word prints in front.</param>
/// <param name="Style">Its style.</param>
/// <param name="Outline">Its outline level from 0, by its own properties or its style; null for body text.</param>
/// <param name="IsBoxed">Whether it stands in a table or a text box.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record StoryItem(FormattedText Text, AutoNumber? Number, ParagraphStyle Style, int? Outline, bool IsBoxed, Place Place)
{
    /// <summary>The label at the beginning of the text, unless Word numbers the paragraph.</summary>
    public PrintedLabel? Typed { get; } = Number is { Text.Length: > 0 } || Outline is not null || IsBoxed ? null : PrintedLabel.Read(Text.Text);

    /// <summary>Whether there is nothing to read: no characters but blanks, and no objects but breaks.</summary>
    public bool IsEmpty { get; } = Text.Text.All(c => char.IsWhiteSpace(c) || c == InlineObject.Placeholder)
        && Text.Objects.All(o => o.Kind == InlineKind.Break);

    /// <summary>Whether there is a letter in it, of any script.</summary>
    public bool HasLetters { get; } = Text.Text.Any(char.IsLetter);
}
