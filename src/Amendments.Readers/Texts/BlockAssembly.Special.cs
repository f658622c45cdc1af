using Amendments.Documents;

namespace Amendments.Readers.Texts;

// Lines that are no paragraphs: rows of tables, the line under a heading, fences and what stands between them.
internal sealed partial class BlockAssembly
{
    private void Underline(int level)
    {
        if (level > 0 && _open is { Kind: BlockKind.Text } open && open.Lines.Length <= LongestHeading && _gap == 0)
        {
            (open.Kind, open.Level) = (BlockKind.Heading, level);
        }

        Close();
    }

    private void Row(TextLine line, char separator)
    {
        Close();
        foreach (var cell in TableCells.Of(line.Text, separator))
        {
            Begin(BlockKind.Cell, cell.Level, string.Empty, line, cell);
            Close();
        }
    }

    private void Fence(TextLine line, LineShape shape)
    {
        Close();
        _fence = shape.Mark;
        if (shape.Length > 0)
        {
            Begin(BlockKind.Furniture, 0, string.Empty, line, shape);
            Close();
        }
    }

    // A fence is closed by one of the same sign that is as long (CommonMark §4.5).
    private void TakeLiteral(TextLine line)
    {
        if (line.Text.Length >= _fence.Length && line.Text.AsSpan().Trim(_fence[0]).IsEmpty)
        {
            Close();
            _fence = string.Empty;
        }
        else if (_open is null || !Continues(line))
        {
            Begin(BlockKind.Text, 0, string.Empty, line, LineShape.Plain(line.Text));
        }
        else
        {
            _open.Lines.Add(line, LineShape.Plain(line.Text), _hyphens);
        }
    }
}
