using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Word.Reading;

/// <summary>
/// Decides what each paragraph of a document is. The style speaks first (title, heading), then the number that Word prints, then a label
/// that was typed. A bullet has no mark to be cited by, so its line is text; lines in tables and text boxes are text too.
/// </summary>
internal sealed class DraftOutline
{
    private readonly ListLevels _levels = new();
    private bool _numbered;

    /// <summary>The paragraphs that hold something, in their order. Lines of a table of contents repeat the headings and are left out.</summary>
    /// <param name="items">The paragraphs of the document.</param>
    /// <param name="keepsNumbers">Whether a number that Word prints is something, even without text behind it.</param>
    public static List<PrintedParagraph> Of(IReadOnlyList<StoryItem> items, bool keepsNumbers = false)
    {
        var outline = new DraftOutline();
        var full = items.Where(i => (!i.IsEmpty || (keepsNumbers && i.Number is { Text.Length: > 0 })) && !i.Style.IsContents).ToList();
        var title = Title(full);
        return [.. full.Select((item, at) => outline.Print(item, title, at + 1 < full.Count ? full[at + 1] : null))];
    }

    // Without the style, the title is the first line of text before anything that has a number or is a heading.
    private static StoryItem? Title(List<StoryItem> items) =>
        items.Exists(i => i.Style.IsTitle) ? null : items
            .TakeWhile(i => i.Outline is null && i is { Number: null, Typed: null } || i.IsBoxed)
            .FirstOrDefault(i => !i.IsBoxed && i.HasLetters);

    private PrintedParagraph Print(StoryItem item, StoryItem? title, StoryItem? next)
    {
        var number = item.Number is { Text.Length: > 0 } printed ? printed : null;
        return item switch
        {
            { IsBoxed: true } => Make(item, ParagraphKind.Text, 0, string.Empty),
            _ when item.Style.IsTitle || ReferenceEquals(item, title) => Make(item, ParagraphKind.Title, 0, string.Empty),
            { Outline: { } outline } => Make(item, ParagraphKind.Heading, outline + 1, number?.Text ?? string.Empty),
            _ when number is not null => Numbered(item, number),
            { Typed: { } label } => Labelled(item, label, next),
            _ => Make(item, ParagraphKind.Text, 0, string.Empty),
        };
    }

    private PrintedParagraph Numbered(StoryItem item, AutoNumber number)
    {
        if (IsHeading(item, number))
        {
            return Make(item, ParagraphKind.Heading, number.Format == "upperRoman" ? 1 : 2, number.Text);
        }

        var isNumber = number.Format is NumberFormats.Decimal or "decimalZero" && !_levels.IsBelow(number)
            && (!_numbered || (number.IsOwn && Label.TryParse(number.Text, out _)));
        if (!isNumber)
        {
            return Make(item, ParagraphKind.SubParagraph, _levels.Place(number), number.Text);
        }

        _numbered = true;
        _levels.Begin(number);
        return Make(item, ParagraphKind.Numbered, 0, number.Text);
    }

    // "I. Introduction" and "A. Background" without a heading style, where no list of sub-paragraphs is meant.
    private bool IsHeading(StoryItem item, AutoNumber number) =>
        number.Format is "upperRoman" or "upperLetter" && !_levels.IsBelow(number) && HeadingLine.IsShort(item.Text.Text.Trim());

    private PrintedParagraph Labelled(StoryItem item, PrintedLabel label, StoryItem? next)
    {
        if (label.IsMark)
        {
            var level = _levels.Place(label.Mark, next?.Typed is { IsMark: true } following ? following.Mark : null);
            return Make(item, ParagraphKind.SubParagraph, level, label.Printed, label.Length);
        }

        _numbered = true;
        _levels.Begin(null);
        return Make(item, ParagraphKind.Numbered, 0, label.Printed, label.Length);
    }

    private static PrintedParagraph Make(StoryItem item, ParagraphKind kind, int level, string printed, int from = 0)
    {
        var text = item.Text;
        while (from < text.Length && char.IsWhiteSpace(text.Text[from]))
        {
            from++;
        }

        return new PrintedParagraph(kind, level, printed, text.Slice(TextRange.Between(from, text.Length)), item.Place);
    }
}
