using System.Xml.Linq;
using Amendments.Documents;
using Amendments.Texts;
using Amendments.Word.Content;
using Amendments.Word.Reading;

namespace Amendments.Word.Submitted;

/// <summary>Makes blocks of the paragraphs of the main story.</summary>
internal sealed class SubmittedStory(Styles styles, NoteNumbers notes, Numbering numbering)
{
    private readonly List<Problem> _problems = [];
    private readonly List<DocumentBlock> _blocks = [];
    private readonly TableColumns _columns = new();
    private DocumentBlock? _unfinished;

    /// <summary>What is to be looked at.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<DocumentBlock> Read(XElement root, string part, DocumentLimits limits, CancellationToken stop)
    {
        var pages = new PageCount(root);
        foreach (var paragraph in StoryParagraph.Of(root))
        {
            if (stop.IsCancellationRequested || _blocks.Count >= limits.MaxBlocks)
            {
                _problems.Add(stop.IsCancellationRequested ? ReadingProblems.OutOfTime(part, limits) : ReadingProblems.TooManyBlocks(part, limits));
                break;
            }

            Add(paragraph.Element, pages);
        }

        // A deleted mark at the end has no paragraph to go on into.
        if (_unfinished is { Text.Length: > 0 } rest)
        {
            _blocks.Add(Trimmed(rest));
        }

        return _blocks;
    }

    private void Add(XElement paragraph, PageCount pages)
    {
        var content = ParagraphContent.Of(paragraph, styles, notes);
        var block = Placed(DisplayedText.Of(content.Text), pages.Pass(paragraph, content));
        if (_unfinished is { } before)
        {
            block = Joined(before, block);
        }

        // A paragraph whose mark is deleted goes on into the next one, whose properties stand (ISO/IEC 29500-1 §17.13.5.15).
        var mark = paragraph.Child("pPr")?.Child("rPr");
        _unfinished = mark?.Child("del") is not null || mark?.Child("moveFrom") is not null ? block : null;
        var column = _columns.Of(paragraph);
        if (_unfinished is null)
        {
            var number = numbering.Next(paragraph, styles.Of(paragraph));
            Finish(Trimmed(block), paragraph, column, number);
        }
    }

    private void Finish(DocumentBlock block, XElement paragraph, int column, AutoNumber? number)
    {
        if (block.Text.Length == 0)
        {
            return;
        }

        _problems.AddRange(SpecialRuns.Problems(paragraph, block.Text.Text));
        var style = styles.Of(paragraph);
        var outline = paragraph.Child("pPr")?.Child("outlineLvl").Number() is { } own ? (own < 9 ? own : null) : style.Outline;
        var mark = number is null ? string.Empty : number.Bullet + number.Text;
        _blocks.Add((style, number) switch
        {
            ({ IsContents: true }, _) => block with { Kind = BlockKind.Furniture },
            _ when column > 0 => block with { Kind = BlockKind.Cell, Level = column, Mark = mark },
            ({ IsTitle: true }, _) => block with { Kind = BlockKind.Heading, Level = 1, Mark = mark },
            _ when outline is not null => block with { Kind = BlockKind.Heading, Level = outline.Value + 1, Mark = mark },
            (_, not null) => block with { Kind = BlockKind.Item, Level = number.Level + 1, Mark = mark },
            _ => Typed(block),
        });
    }

    private static DocumentBlock Typed(DocumentBlock block) => ListMark.Read(block.Text.Text) is { } mark && mark.Length < block.Text.Length
        ? block.Slice(TextRange.Between(mark.Length, block.Text.Length)) with { Kind = BlockKind.Item, Level = Math.Max(1, mark.Numbers), Mark = mark.Printed }
        : block;

    private static DocumentBlock Placed(DisplayedText text, List<(int Offset, int Page)> pages)
    {
        var starts = pages.Select(p => (Start: text.Place(p.Offset), p.Page)).ToList();
        var pieces = starts.Select((s, at) => new DocumentPiece(s.Start, (at + 1 < starts.Count ? starts[at + 1].Start : text.Text.Length) - s.Start, s.Start, 0, s.Page));
        return new DocumentBlock(BlockKind.Text, 0, string.Empty, text.Text, pieces.Where(p => p.Length > 0).ToValueList());
    }

    private static DocumentBlock Joined(DocumentBlock first, DocumentBlock second) => second with
    {
        Text = first.Text + second.Text,
        Pieces = [.. first.Pieces, .. second.Pieces.Select(p => p with { Start = p.Start + first.Text.Length, Offset = p.Offset + first.Text.Length })],
    };

    private static DocumentBlock Trimmed(DocumentBlock block)
    {
        var text = block.Text.Text.AsSpan();
        return block.Slice(TextRange.Between(text.Length - text.TrimStart().Length, Math.Max(text.Length - text.TrimStart().Length, text.TrimEnd().Length)));
    }
}
