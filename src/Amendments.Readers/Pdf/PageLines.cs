using System.Text.RegularExpressions;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Readers.Pdf;

/// <summary>
/// Makes the lines of a page from its words: a label and the text behind it, which stand apart, become one line, and so do the pieces of a
/// widely spaced line. Text that runs up or down the margin is left out.
/// </summary>
internal sealed partial class PageLines
{
    // A blank takes at least a tenth of the size of the type, and the size is about four fifths of a line's height.
    private const double NarrowestBlank = 0.08;

    // How far behind a label its text may begin, in heights of a line.
    private const double WidestTab = 5;

    private readonly bool _rightToLeft;
    private readonly LayoutPage _page;
    private readonly int _number;

    private PageLines(LayoutPage page, int number, bool rightToLeft) => (_page, _number, _rightToLeft) = (page, number, rightToLeft);

    /// <summary>The page with its lines in reading order. Pages that run from right to left are mirrored, so that their lines begin at the left.</summary>
    public static PdfPage Of(LayoutPage page, int number, bool rightToLeft) =>
        new(number, page.Width, page.Height, new PageLines(page, number, rightToLeft).Lines());

    private List<PdfLine> Lines()
    {
        var lines = _page.Words.GroupBy(w => w.Line).Select(Line).ToList();
        var upright = lines.Where(l => !RunsAlongMargin(l, lines)).ToList();
        var joined = WithLabels(WithPieces(upright));
        var hasColumns = joined.Exists(l => joined.Exists(o => !ReferenceEquals(o, l) && o.Box.IsBeside(l.Box)));
        return hasColumns ? joined : [.. joined.OrderBy(l => l.Box.Bottom)];
    }

    private PdfLine Line(IGrouping<int, LayoutWord> line)
    {
        var words = new List<PdfWord>();
        foreach (var word in _rightToLeft ? WritingDirection.InReadingOrder(line) : [.. line])
        {
            var box = _rightToLeft ? word.Box.Mirrored(_page.Width) : word.Box;
            words.Add(new PdfWord(box, word.Text, words.Count > 0 && IsSpaced(words[^1], word.Text, box)));
        }

        return new PdfLine(_number, line.First().Block, words);
    }

    // Beside Chinese and Japanese characters a gap is the typesetter's, not the writer's.
    private static bool IsSpaced(PdfWord before, string text, Box box)
    {
        var gap = Math.Max(box.Left - before.Box.Right, before.Box.Left - box.Right);
        return gap > NarrowestBlank * Math.Max(before.Box.Height, box.Height) && !LineEnd.IsIdeograph(before.Text[^1]) && !LineEnd.IsIdeograph(text[0]);
    }

    private static bool RunsAlongMargin(PdfLine line, List<PdfLine> lines)
    {
        var box = Box.Around([.. line.Words.Select(w => w.Box)]);
        return line.Text.Length > 2 && box.Height > 2 * box.Width
            && !lines.Exists(l => l.Box.Width > l.Box.Height && l.Box.SharesColumn(box));
    }

    private static List<PdfLine> WithPieces(List<PdfLine> lines)
    {
        var joined = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && joined[^1] is var other && other.Block == line.Block && other.Box.IsBeside(line.Box) && !other.Box.SharesColumn(line.Box))
            {
                joined[^1] = other.Box.Left < line.Box.Left ? other.With(line) : line.With(other);
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static List<PdfLine> WithLabels(List<PdfLine> lines)
    {
        var labels = new Dictionary<PdfLine, PdfLine>();
        foreach (var label in lines.Where(l => IsLabel(l.Text)))
        {
            var text = lines.Where(l => l.Box.Left >= label.Box.Right && l.Box.IsBeside(label.Box)).MinBy(l => l.Box.Left);
            if (text is not null && text.Box.Left - label.Box.Right <= WidestTab * text.Height && !IsLabel(text.Text))
            {
                labels.TryAdd(text, label);
            }
        }

        var taken = labels.Values.ToHashSet();
        return [.. lines.Where(l => !taken.Contains(l)).Select(l => labels.TryGetValue(l, out var label) ? label.With(l) : l)];
    }

    private static bool IsLabel(string text) => (PrintedLabel.Read(text) is { } label && label.Length == text.Length) || Mark().IsMatch(text);

    [GeneratedRegex(@"^(\d{1,3}|[*†‡]{1,3}|[•▪–—-])$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
