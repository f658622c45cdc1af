using Amendments.Texts;

namespace Amendments.Papers;

/// <summary>Reads a draft whose paragraphs have no marks of structure, as an e-mail or a PDF gives it: every character is literal, and what a paragraph is follows from its label and its look.</summary>
internal sealed class PlainDraft
{
    private readonly List<PrintedParagraph> _paragraphs = [];
    private readonly SubParagraphLevels _levels = new();
    private int _roman;
    private int _deepest;

    public ReadDraft Read(string text)
    {
        var title = true;
        var blocks = TextBlock.Split(text, line => title && line.Length > 0 && !(title = false) ? TextBlock.Role.Alone : TextBlock.Role.Continues);
        var paragraphs = Read([.. blocks.Select(b => new DraftBlock(b.Text, b.Lines))]);
        var name = paragraphs.FirstOrDefault(p => p.Kind == ParagraphKind.Title)?.Text.Text ?? string.Empty;
        return new ReadDraft(name, paragraphs, DraftText.CheckWhole(name, _paragraphs, "Write it on the first line.").ToValueList());
    }

    public ValueList<PrintedParagraph> Read(IReadOnlyList<DraftBlock> blocks)
    {
        var hasTitle = blocks.Any(b => b.Kind == ParagraphKind.Title);
        _deepest = blocks.Select(b => b.Level).DefaultIfEmpty().Max();
        for (var at = 0; at < blocks.Count; at++)
        {
            _paragraphs.Add(at == 0 && !hasTitle && blocks[0].Kind is null && PrintedLabel.Read(blocks[0].Text.Text) is null
                ? new PrintedParagraph(ParagraphKind.Title, 0, string.Empty, blocks[0].Text)
                : Paragraph(blocks[at], at + 1 < blocks.Count ? blocks[at + 1].Text.Text : string.Empty));
        }

        return _paragraphs.ToValueList();
    }

    private PrintedParagraph Paragraph(DraftBlock block, string following)
    {
        if (block.Kind is null && PrintedLabel.Read(block.Text.Text) is { } label)
        {
            return Labelled(label, block.Text.Slice(TextRange.Between(label.Length, block.Text.Length)), PrintedLabel.Read(following));
        }

        if (block.Kind is null or ParagraphKind.Heading && HeadingLevel(block) is > 0 and var level)
        {
            _levels.Reset();
            return new PrintedParagraph(ParagraphKind.Heading, level, string.Empty, block.Text);
        }

        return new PrintedParagraph(block.Kind ?? ParagraphKind.Text, 0, string.Empty, block.Text);
    }

    private PrintedParagraph Labelled(PrintedLabel label, FormattedText text, PrintedLabel? following)
    {
        if (label.IsMark)
        {
            var level = _levels.Place(label.Mark, following is { IsMark: true } next ? next.Mark : null);
            return new PrintedParagraph(ParagraphKind.SubParagraph, level, label.Printed, text);
        }

        _levels.Reset();
        return new PrintedParagraph(ParagraphKind.Numbered, 0, label.Printed, text);
    }

    // "A." stands below "I." where a paper uses both. "C." behind "B." is a letter, "II." behind "I." a number. A look that tells the
    // level goes before the number, and what only its words tell stands below what its look tells.
    private int HeadingLevel(DraftBlock block)
    {
        var text = block.Text.Text;
        if (HeadingLine.Number(text) is { } number && (block.Lines == 1 || block.Level > 0))
        {
            var roman = RomanNumeral.Read(number);
            var isRoman = roman > 0 && (roman == _roman + 1 || number.Length > 1);
            _roman = isRoman ? roman : _roman;
            return block.Level > 0 ? block.Level : isRoman ? 1 : _roman > 0 ? 2 : 1;
        }

        return block.Level > 0 ? block.Level : HeadingLine.IsCapitals(text) || (block.Lines == 1 && HeadingLine.IsShort(text)) ? _deepest + 1 : 0;
    }
}
