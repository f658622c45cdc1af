namespace Amendments.Papers;

/// <summary>Reads a draft from plain text, as a PDF or an e-mail gives it: every character is literal, and headings are told by their look.</summary>
internal sealed class PlainDraft
{
    private readonly List<PrintedParagraph> _paragraphs = [];
    private readonly SubParagraphLevels _levels = new();
    private int _roman;

    public ReadDraft Read(string text)
    {
        var title = true;
        var blocks = TextBlock.Split(text, line => title && line.Length > 0 && !(title = false) ? TextBlock.Role.Alone : TextBlock.Role.Continues);
        for (var at = 0; at < blocks.Count; at++)
        {
            _paragraphs.Add(at == 0 && PrintedLabel.Read(blocks[0].Text) is null
                ? new PrintedParagraph(ParagraphKind.Title, 0, string.Empty, blocks[0].Text)
                : Paragraph(blocks[at], at + 1 < blocks.Count ? blocks[at + 1].Text : string.Empty));
        }

        var name = _paragraphs.Find(p => p.Kind == ParagraphKind.Title)?.Text.Text ?? string.Empty;
        return new ReadDraft(name, _paragraphs.ToValueList(), DraftText.CheckWhole(name, _paragraphs, "Write it on the first line.").ToValueList());
    }

    private PrintedParagraph Paragraph(TextBlock block, string following)
    {
        if (PrintedLabel.Read(block.Text) is { } label)
        {
            return Labelled(label, block.Text[label.Length..], PrintedLabel.Read(following));
        }

        if (HeadingLevel(block) is > 0 and var level)
        {
            _levels.Reset();
            return new PrintedParagraph(ParagraphKind.Heading, level, string.Empty, block.Text);
        }

        return new PrintedParagraph(ParagraphKind.Text, 0, string.Empty, block.Text);
    }

    private PrintedParagraph Labelled(PrintedLabel label, string text, PrintedLabel? following)
    {
        if (label.IsMark)
        {
            var level = _levels.Place(label.Mark, following is { IsMark: true } next ? next.Mark : null);
            return new PrintedParagraph(ParagraphKind.SubParagraph, level, label.Printed, text);
        }

        _levels.Reset();
        return new PrintedParagraph(ParagraphKind.Numbered, 0, label.Printed, text);
    }

    // "A." stands below "I." where a paper uses both. "C." behind "B." is a letter, "II." behind "I." a number.
    private int HeadingLevel(TextBlock block)
    {
        if (block.Lines == 1 && HeadingLine.Number(block.Text) is { } number)
        {
            var roman = RomanNumeral.Read(number);
            if (roman > 0 && (roman == _roman + 1 || number.Length > 1))
            {
                _roman = roman;
                return 1;
            }

            return _roman > 0 ? 2 : 1;
        }

        return HeadingLine.IsCapitals(block.Text) || (block.Lines == 1 && HeadingLine.IsShort(block.Text)) ? 1 : 0;
    }
}
