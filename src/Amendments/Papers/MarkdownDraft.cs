using System.Globalization;
using System.Text.RegularExpressions;
using Amendments.Texts;

namespace Amendments.Papers;

/// <summary>Reads a draft in the Markdown notation that <see cref="DraftText"/> describes.</summary>
internal sealed partial class MarkdownDraft
{
    private const int SubIndent = 4;

    private readonly List<PrintedParagraph> _paragraphs = [];
    private readonly List<Problem> _problems = [];
    private readonly FootnoteCheck _notes = new();
    private bool _numbered;

    public ReadDraft Read(string text)
    {
        foreach (var block in TextBlock.Split(text, Role))
        {
            Add(block);
        }

        var title = _paragraphs.Find(p => p.Kind == ParagraphKind.Title)?.Text.Text ?? string.Empty;
        _problems.AddRange(_notes.Problems());
        _problems.AddRange(DraftText.CheckWhole(title, _paragraphs, "Write it on a line of its own that begins with “# ”."));
        return new ReadDraft(title, _paragraphs.ToValueList(), _problems.ToValueList());
    }

    private static TextBlock.Role Role(string line) =>
        Heading().IsMatch(line) ? TextBlock.Role.Alone
        : Definition().IsMatch(line) ? TextBlock.Role.Begins
        : TextBlock.Role.Continues;

    private void Add(TextBlock block)
    {
        if (Heading().Match(block.Text) is { Success: true } heading)
        {
            AddHeading(block.Line, heading.Groups[1].Length - 1, Words(block, heading.Groups[2].Value));
        }
        else if (Definition().Match(block.Text) is { Success: true } definition)
        {
            _notes.Define(block.Line, definition.Groups[1].Value);
            _paragraphs.Add(new PrintedParagraph(ParagraphKind.Footnote, 0, definition.Groups[1].Value, Words(block, definition.Groups[2].Value)));
        }
        else
        {
            AddText(block);
        }
    }

    private void AddHeading(int line, int level, FormattedText text)
    {
        if (level == 0 && _paragraphs.Exists(p => p.Kind == ParagraphKind.Title))
        {
            _problems.Add(new Problem(Place(line), $"“{text}” is a second title.", "It is read as a heading; begin it with “##”."));
            level = 1;
        }

        _paragraphs.Add(new PrintedParagraph(level == 0 ? ParagraphKind.Title : ParagraphKind.Heading, level, string.Empty, text));
    }

    private void AddText(TextBlock block)
    {
        if (PrintedLabel.Read(block.Text) is not { } label)
        {
            _paragraphs.Add(new PrintedParagraph(ParagraphKind.Text, 0, string.Empty, Words(block, block.Text)));
            return;
        }

        var text = Words(block, block.Text[label.Length..]);
        if (label.IsMark && !_numbered)
        {
            _problems.Add(new Problem(Place(block.Line), $"{label.Printed} stands below no numbered paragraph.", "Put the paragraph that it belongs to, with its number, before it."));
        }

        if (text.Length == 0)
        {
            _problems.Add(new Problem(Place(block.Line), $"{label.Printed} has no text.", "Write the text on the same line, behind the number."));
        }

        _numbered |= !label.IsMark;
        _paragraphs.Add(label.IsMark
            ? new PrintedParagraph(ParagraphKind.SubParagraph, (block.Indent / SubIndent) + 1, label.Printed, text)
            : new PrintedParagraph(ParagraphKind.Numbered, 0, label.Printed, text));
    }

    private FormattedText Words(TextBlock block, string notation)
    {
        var words = EmphasisNotation.Read(notation);
        foreach (var note in words.Objects.Where(o => o.Kind == InlineKind.Footnote))
        {
            _notes.Refer(block.Line, note.Reference);
        }

        return words;
    }

    private static string Place(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    [GeneratedRegex(@"^(#{1,6})[ \t]+(.*\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\[\^([^\]]+)\]:[ \t]*(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
