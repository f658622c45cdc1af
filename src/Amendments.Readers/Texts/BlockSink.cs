using System.Globalization;
using Amendments.Documents;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Readers.Texts;

/// <summary>Makes blocks of gathered lines.</summary>
/// <param name="notation">How the file is written.</param>
internal sealed class BlockSink(TextNotation notation)
{
    private readonly List<PlacedBlock> _blocks = [];
    private readonly List<Problem> _problems = [];

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<PlacedBlock> Blocks => _blocks;

    /// <summary>What is to be looked at.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>How many blocks there are.</summary>
    public int Count => _blocks.Count;

    /// <summary>Notes something that is to be looked at.</summary>
    public void Say(Problem problem) => _problems.Add(problem);

    /// <summary>Adds the block of some lines, if there are words in it.</summary>
    public void Add(OpenBlock open)
    {
        var (words, struck) = open.IsLiteral ? (LiteralWords.Read(open.Lines), []) : notation.Words(open.Lines);
        var (text, pieces) = words.Gather(open.Lines.Lines);
        if (text.Length == 0)
        {
            AddMark(open);
            return;
        }

        var line = open.Lines.Lines[0].Number;
        if (struck.Any(w => w.Length > 0))
        {
            _problems.Add(ReadingProblems.Struck(string.Create(CultureInfo.InvariantCulture, $"line {line}"), struck.Where(w => w.Length > 0)));
        }

        _blocks.Add(new PlacedBlock(WithLook(new DocumentBlock(open.Kind, open.Level, open.Mark, text, pieces), open), line, open.Gap));
    }

    // A mark without words is all that there is.
    private void AddMark(OpenBlock open)
    {
        if (open.Mark.Length > 0)
        {
            var alone = new OpenBlock(BlockKind.Text, 0, string.Empty, open.Gap, isLiteral: true);
            alone.Lines.Add(open.Lines.Lines[0], LineShape.Plain(open.Lines.Lines[0].Text), new Hyphens([]));
            Add(alone);
        }
    }

    private DocumentBlock WithLook(DocumentBlock block, OpenBlock open) =>
        block.Kind != BlockKind.Text || open.IsLiteral ? block
        : ListMark.Read(block.Text.Text) is { } mark && mark.Length < block.Text.Length && !mark.IsBullet && !StandsInLine(open, mark) ? WithMark(block, mark)
        : !notation.TellsHeadings && open.Lines.Lines.Count == 1 && IsHeading(block.Text.Text) ? block with { Kind = BlockKind.Heading, Level = 1 }
        : block;

    // A mark at the beginning of the line itself was looked at there.
    private static bool StandsInLine(OpenBlock open, ListMark mark) => ListMark.Read(open.Lines.Lines[0].Text)?.Printed == mark.Printed;

    // "**1. Enhanced access**": the mark stands inside the emphasis, or "1\." behind a backslash.
    private static DocumentBlock WithMark(DocumentBlock block, ListMark mark) =>
        block.Slice(TextRange.Between(mark.Length, block.Text.Length)) with { Kind = BlockKind.Item, Level = Math.Max(1, mark.Numbers), Mark = mark.Printed };

    private static bool IsHeading(string text) => HeadingLine.Number(text) is not null || HeadingLine.IsCapitals(text);
}
