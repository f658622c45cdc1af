using Amendments.Texts;

namespace Amendments.Word.Export;

/// <summary>A Word comment before it has an id.</summary>
/// <param name="Author">Who it is by.</param>
/// <param name="Date">Its day; null leaves it out.</param>
/// <param name="Lines">Its paragraphs; the first is shown bold.</param>
internal sealed record CommentNote(string Author, DateOnly? Date, ValueList<FormattedText> Lines)
{
    /// <summary>Words as the first line shows them.</summary>
    public static FormattedText Bold(string text) => new(text, text.Length == 0 ? [] : [new FormatSpan(new TextRange(0, text.Length), Emphasis.Bold)]);
}
