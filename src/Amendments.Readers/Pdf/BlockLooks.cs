using System.Text.RegularExpressions;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Readers.Pdf;

/// <summary>
/// Tells titles and headings by the size of their type: the largest before the first number is the title, what is larger than the text is
/// a heading, the larger the higher. What stands before the title belongs to the cover, and lines beside each other to a table.
/// </summary>
internal sealed partial class BlockLooks
{
    private const double Larger = 1.06;
    private const double SameSize = 0.04;
    private const int MostLines = 4;

    // Between words, in heights of a line; justified lines stay far below it.
    private const double WidestBlank = 2;
    private const int MostLevels = 3;

    private readonly IReadOnlyList<(IReadOnlyList<PdfLine> Lines, FormattedText Text)> _blocks;
    private readonly double _bodyHeight;
    private readonly (int From, int To) _title;
    private readonly List<double> _sizes;
    private readonly ILookup<int, PdfLine> _single;

    private BlockLooks(IReadOnlyList<(IReadOnlyList<PdfLine> Lines, FormattedText Text)> blocks, double bodyHeight)
    {
        (_blocks, _bodyHeight) = (blocks, bodyHeight);
        _title = Title();
        _single = blocks.Where(b => b.Lines.Count == 1).Select(b => b.Lines[0]).ToLookup(l => l.Page);
        _sizes = [];
        foreach (var height in blocks.Where((_, at) => IsLarge(at) && at >= _title.To).Select(b => b.Lines[0].Height).OrderDescending())
        {
            if (_sizes.Count == 0 || height < _sizes[^1] * (1 - SameSize))
            {
                _sizes.Add(height);
            }
        }
    }

    /// <summary>The blocks with what their look says.</summary>
    public static IReadOnlyList<DraftBlock> Of(IReadOnlyList<(IReadOnlyList<PdfLine> Lines, FormattedText Text)> blocks, double bodyHeight)
    {
        var looks = new BlockLooks(blocks, bodyHeight);
        return [.. blocks.Select((_, at) => looks.Block(at))];
    }

    private DraftBlock Block(int at)
    {
        var (lines, text) = _blocks[at];
        var isLabelled = PrintedLabel.Read(text.Text) is not null;
        return at switch
        {
            _ when at >= _title.From && at < _title.To => new DraftBlock(text, lines.Count, ParagraphKind.Title),
            _ when at < _title.From && !isLabelled => new DraftBlock(text, lines.Count, ParagraphKind.Text),
            _ when at >= _title.To && IsLarge(at) => new DraftBlock(text, lines.Count, ParagraphKind.Heading, Level(lines[0].Height)),
            _ when !isLabelled && IsCell(lines) => new DraftBlock(text, lines.Count, ParagraphKind.Text),
            _ => new DraftBlock(text, lines.Count),
        };
    }

    // Short lines beside each other, or one with a wide gap, are cells of a table; a heading stands alone.
    private bool IsCell(IReadOnlyList<PdfLine> lines) => lines is [var line]
        && (_single[line.Page].Any(l => !ReferenceEquals(l, line) && l.Box.IsBeside(line.Box))
            || line.Words.Zip(line.Words.Skip(1)).Any(pair => pair.Second.Box.Left - pair.First.Box.Right > WidestBlank * line.Height));

    private int Level(double height) => Math.Min(1 + _sizes.FindIndex(s => height >= s * (1 - SameSize)), MostLevels);

    // A title may be set in several pieces; but where headings are as large as the title, the first piece is all of it.
    private (int From, int To) Title()
    {
        var numbered = _blocks.TakeWhile(b => PrintedLabel.Read(b.Text.Text) is null).Count();
        var candidates = Enumerable.Range(0, numbered).Where(at => IsLarge(at) && Letters(at) > 1).ToList();
        if (candidates.Count == 0)
        {
            return (0, 0);
        }

        var height = candidates.Max(at => _blocks[at].Lines[0].Height);
        var from = candidates.First(at => IsAsLarge(at, height));
        var isShared = Enumerable.Range(numbered, _blocks.Count - numbered).Any(at => IsLarge(at) && IsAsLarge(at, height));
        var to = from + 1;
        while (!isShared && to < numbered && IsAsLarge(to, height))
        {
            to++;
        }

        return (from, to);
    }

    private bool IsAsLarge(int at, double height) => Math.Abs(_blocks[at].Lines[0].Height - height) <= SameSize * height;

    private bool IsLarge(int at)
    {
        var (lines, text) = _blocks[at];
        return lines.All(l => l.Height > Larger * _bodyHeight) && lines.Count <= MostLines && Letters(at) > 0 && !Stop().IsMatch(text.Text);
    }

    private int Letters(int at) => _blocks[at].Text.Text.Count(char.IsLetter);

    [GeneratedRegex(@"[.;,。；，؛،]$", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();
}
