using System.Globalization;
using Amendments.Documents;
using Amendments.Papers;

namespace Amendments.Readers.Texts;

/// <summary>Puts the lines of a text file together to blocks.</summary>
/// <param name="notation">How the file is written.</param>
/// <param name="limits">What reading may cost.</param>
internal sealed partial class BlockAssembly(TextNotation notation, DocumentLimits limits)
{
    // A line that is longer was not wrapped by hand, so it is a paragraph of its own.
    private const int LongestWrapped = 120;

    // A paragraph longer than this above a line of hyphens is no heading, but the text before a rule.
    private const int LongestHeading = 200;

    private readonly BlockSink _sink = new(notation);
    private readonly LabelSequence _sequence = new();
    private readonly ItemLevels _levels = new();
    private HashSet<TextLine> _contents = [];
    private Hyphens _hyphens = new([]);
    private OpenBlock? _open;
    private TextLine? _last;
    private string _fence = string.Empty;
    private int _gap;

    /// <summary>The blocks in order.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="stop">When to stop for lack of time.</param>
    public (IReadOnlyList<PlacedBlock> Blocks, IReadOnlyList<Problem> Problems) Read(IReadOnlyList<TextLine> lines, CancellationToken stop)
    {
        _hyphens = new Hyphens([.. lines.Select(l => l.Text)]);
        _contents = ContentsLines.In(lines);
        foreach (var line in lines)
        {
            if (stop.IsCancellationRequested || _sink.Count >= limits.MaxBlocks)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"line {line.Number}");
                _sink.Say(stop.IsCancellationRequested ? ReadingProblems.OutOfTime(place, limits) : ReadingProblems.TooManyBlocks(place, limits));
                break;
            }

            Take(line);
        }

        Close();
        return (_sink.Blocks, [.. _sink.Problems, .. Guesses()]);
    }

    private void Take(TextLine line)
    {
        _gap += line.IsBreak ? PlacedBlock.NewPage : 0;
        if (line.IsBlank || line.IsBreak)
        {
            Pause();
        }

        if (line.IsBlank)
        {
            _gap++;
            return;
        }

        if (_contents.Contains(line))
        {
            Begin(BlockKind.Furniture, 0, string.Empty, line, LineShape.Plain(line.Text));
            Close();
        }
        else if (_fence.Length > 0)
        {
            TakeLiteral(line);
        }
        else
        {
            Take(line, notation.Shape(line));
        }

        (_gap, _last) = (0, line);
    }

    private void Take(TextLine line, LineShape shape)
    {
        switch (shape.Kind)
        {
            case LineKind.Heading:
                Begin(BlockKind.Heading, shape.Level, string.Empty, line, shape);
                Close();
                break;
            case LineKind.Note:
                Begin(BlockKind.Note, 0, shape.Mark, line, shape);
                break;
            case LineKind.Item when IsItem(line, shape):
                Begin(BlockKind.Item, Math.Max(_levels.Place(line.Indent), shape.Level), shape.Mark, line, shape);
                break;
            case LineKind.Row:
                Row(line, '|');
                break;
            case LineKind.Rule or LineKind.Underline:
                Underline(shape.Level);
                break;
            case LineKind.Fence:
                Fence(line, shape);
                break;
            default:
                Text(line);
                break;
        }
    }

    private void Text(TextLine line)
    {
        if (TableCells.IsTabbed(line.Text))
        {
            Row(line, '\t');
        }
        else if (_open is null || !Continues(line))
        {
            _levels.Interrupt(line.Indent);
            Begin(BlockKind.Text, 0, string.Empty, line, LineShape.Plain(line.Text));
        }
        else
        {
            _open.Lines.Add(line, LineShape.Plain(line.Text), _hyphens);
        }
    }

    private bool Continues(TextLine line) =>
        !line.IsRest && _open!.Lines.Length + line.Text.Length < limits.MaxBlockLength
        && (notation.IsWrapped || (line.Text.Length <= LongestWrapped && _open.Lines.Last.Length <= LongestWrapped));

    // Inside a paragraph a number may be one that a wrapped line happens to begin with.
    private bool IsItem(TextLine line, LineShape shape) =>
        _open is null || _open.Lines.Length == 0 || ListMark.Read(line.Text) is not { Numbers: < 2, IsBullet: false }
        || _open.Kind == BlockKind.Heading || _sequence.IsNext(line.Text, line.Indent) || shape.Mark.Trim('(', ')', '.') == "1" || _open.Lines.Last[^1] is '.' or ';' or ':' or '?' or '!';

    private void Begin(BlockKind kind, int level, string mark, TextLine line, LineShape shape)
    {
        Close();
        _open = new OpenBlock(kind, level, mark, _gap, _fence.Length > 0);
        _open.Lines.Add(line, shape, _hyphens);
        _sequence.Begin(line.Text.Length > 64 ? line.Text[..64] : line.Text);
    }

    // A number that stands alone waits for its text.
    private void Pause()
    {
        if (_open is not { Kind: BlockKind.Item, Lines.Length: 0 })
        {
            Close();
        }
    }

    private void Close()
    {
        if (_open is { } block)
        {
            _open = null;
            _sink.Add(block);
        }
    }

    private IEnumerable<Problem> Guesses() => _hyphens.Guessed.Count == 0 ? [] :
        [ReadingProblems.Hyphens(_hyphens.Guessed)];
}
