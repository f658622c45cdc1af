namespace Amendments.Readers.Pdf;

/// <summary>What is usual in a document: the height of its lines, how far they stand below each other, and where its columns end.</summary>
internal sealed class Measures
{
    // Points; what differs by less is the same.
    private const double Grain = 0.5;

    // Without two lines of one paragraph anywhere, lines are taken to stand as far apart as word processors set them.
    private const double UsualPitch = 1.2;

    // From so many lines on, the longest line of a block shows where its lines have to end.
    private const int TellingLines = 3;

    private readonly Dictionary<(int Page, int Block), double> _blockEnds;
    private readonly Dictionary<PdfLine, double> _columnEnds;

    /// <summary>Measures the lines of a document without its page furniture.</summary>
    public Measures(IReadOnlyList<PdfPage> pages)
    {
        var lines = pages.SelectMany(p => p.Lines).ToList();
        BodyHeight = MostFrequent(lines.Select(l => (l.Height, l.Text.Length))) ?? 0;
        _blockEnds = lines.GroupBy(l => (l.Page, l.Block)).Where(g => g.Count() >= TellingLines).ToDictionary(g => g.Key, g => g.Max(l => l.Box.Right));
        _columnEnds = pages.SelectMany(p => p.Lines.Select(l => (Line: l, End: p.Lines.Where(o => o.Box.SharesColumn(l.Box)).Max(o => o.Box.Right)))).ToDictionary(c => c.Line, c => c.End);
        Pitch = MostFrequent(lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.Block == pair.Second.Block && pair.First.Page == pair.Second.Page && IsBody(pair.First) && IsBody(pair.Second) && pair.Second.Box.Bottom > pair.First.Box.Bottom)
            .Select(pair => (pair.Second.Box.Bottom - pair.First.Box.Bottom, 1))) ?? UsualPitch * BodyHeight;
    }

    /// <summary>The height of the lines that most of the letters stand in.</summary>
    public double BodyHeight { get; }

    /// <summary>How far two lines of a paragraph stand below each other.</summary>
    public double Pitch { get; }

    /// <summary>Whether a line is as high as most of the text.</summary>
    public bool IsBody(PdfLine line) => Math.Abs(line.Height - BodyHeight) <= 0.08 * BodyHeight;

    /// <summary>Whether a line is set clearly smaller than most of the text.</summary>
    public bool IsSmall(PdfLine line) => line.Height < 0.92 * BodyHeight;

    /// <summary>Whether a line was ended before it was full: the first word of the next line would have had room.</summary>
    public bool EndsEarly(PdfLine line, PdfLine next)
    {
        var end = _blockEnds.TryGetValue((line.Page, line.Block), out var block) ? block : _columnEnds[line];
        return end - line.Box.Right > next.Words[0].Box.Width + (0.4 * line.Height);
    }

    private static double? MostFrequent(IEnumerable<(double Value, int Weight)> values) => values
        .GroupBy(v => Math.Round(v.Value / Grain))
        .OrderByDescending(g => g.Sum(v => v.Weight)).ThenBy(g => g.Key)
        .Select(g => (double?)g.Average(v => v.Value)).FirstOrDefault();
}
