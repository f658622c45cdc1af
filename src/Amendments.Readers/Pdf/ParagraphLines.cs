using System.Text.RegularExpressions;
using Amendments.Documents;
using Amendments.Papers;

namespace Amendments.Readers.Pdf;

/// <summary>
/// Puts lines together to paragraphs. A line begins a paragraph when it stands apart from the line before it, when it bears the label that
/// comes next, or when the line before it ends a sentence before it is full; at the end of a page or column only the last two can tell.
/// A label that stands on a line by itself has its text on the next.
/// </summary>
internal sealed partial class ParagraphLines(Measures measures)
{
    // Lines of a paragraph stand one pitch apart; the least distance between paragraphs in use is a quarter more.
    private const double Apart = 1.2;

    // From this much difference on, two lines are set in different sizes.
    private const double SameSize = 0.08;

    // An indent of less than this, in heights of a line, is none.
    private const double Indent = 0.6;

    private readonly List<List<PdfLine>> _paragraphs = [];
    private readonly LabelSequence _sequence = new();
    private bool _isNumbered;

    /// <summary>The paragraphs of all pages, each with its lines.</summary>
    public IReadOnlyList<IReadOnlyList<PdfLine>> Of(IEnumerable<PdfPage> pages)
    {
        foreach (var line in pages.SelectMany(p => p.Lines))
        {
            if (_paragraphs.Count == 0 || Begins(_paragraphs[^1], line))
            {
                _paragraphs.Add([]);
                _sequence.Begin(line.Text);
                _isNumbered |= PrintedLabel.Read(line.Text) is { IsMark: false };
            }

            _paragraphs[^1].Add(line);
        }

        return _paragraphs;
    }

    private bool Begins(List<PdfLine> open, PdfLine line)
    {
        var last = open[^1];
        var isBelow = last.Page == line.Page && line.Box.Bottom > last.Box.Bottom && line.Box.SharesColumn(last.Box);
        var endsEarly = measures.EndsEarly(last, line);
        if (open.Count == 1 && IsLabelAlone(last.Text) && PrintedLabel.Read(line.Text) is null && measures.IsBody(line))
        {
            return false;
        }

        if ((isBelow && StandsApart(last, line)) || StandsAside(last, line) || DiffersInSize(last, line, endsEarly || !isBelow))
        {
            return true;
        }

        if (GoesOnInList(open, line))
        {
            return true;
        }

        var endsSentence = EndsSentence().IsMatch(last.Text);
        if (PrintedLabel.Read(line.Text) is { } label)
        {
            return endsEarly || (endsSentence && (!isBelow || IsOutside(open, line) || IsFirst(label))) || ((endsSentence || last.Text.EndsWith(',')) && _sequence.IsNext(line.Text, 0));
        }

        return endsSentence
            ? endsEarly || IsIndented(open, line) || IsOutside(open, line)
            : isBelow && endsEarly && open.Count == 1 && IsHeading(last.Text, line.Text);
    }

    // The next number, or the same bullet, exactly below the one with which the paragraph begins; "•" begins an item wherever it stands.
    private bool GoesOnInList(List<PdfLine> open, PdfLine line) => ListMark.Read(line.Text) is { } mark
        && ((mark.IsBullet && mark.Printed is not ("-" or "–" or "—" or "*" or "+"))
            || (IsBelow(open[0], line) && (mark.IsBullet ? ListMark.Read(open[0].Text)?.Printed == mark.Printed : PrintedLabel.Read(open[0].Text) is not null && _sequence.IsNext(line.Text, 0))));

    private static bool IsBelow(PdfLine first, PdfLine line) => Math.Abs(first.Box.Left - line.Box.Left) < Indent * line.Height / 2;

    private static bool IsLabelAlone(string text) => PrintedLabel.Read(text) is { } label && label.Length == text.Length;

    private bool IsFirst(PrintedLabel label) => !label.IsMark && !_isNumbered;

    private bool StandsApart(PdfLine last, PdfLine line)
    {
        var size = Math.Max(1, Math.Min(line.Height, last.Height) / measures.BodyHeight);
        return line.Box.Bottom - last.Box.Bottom > (Apart * measures.Pitch * size) + (Math.Max(0, line.Height - last.Height) / 2);
    }

    // A new column begins above the end of the one before; what stands beside or below in another place is a cell of a table.
    private static bool StandsAside(PdfLine last, PdfLine line) =>
        last.Page == line.Page && !line.Box.SharesColumn(last.Box) && (line.Box.IsBeside(last.Box) || line.Box.Top > last.Box.Top);

    private static bool DiffersInSize(PdfLine last, PdfLine line, bool isBreak) =>
        Math.Abs(last.Height - line.Height) > SameSize * last.Height * (isBreak ? 1 : 3);

    // The first line of a paragraph stands where it likes; the second shows where the others begin.
    private static bool IsIndented(List<PdfLine> open, PdfLine line) =>
        open.Count > 1 && line.Page == open[^1].Page && line.Box.Left > open[^1].Box.Left + (Indent * line.Height);

    private static bool IsOutside(List<PdfLine> open, PdfLine line) =>
        open.Count > 1 && line.Page == open[^1].Page && line.Box.Left < open[^1].Box.Left - (Indent * line.Height);

    private static bool IsHeading(string last, string line) =>
        HeadingLine.Number(last) is not null || (HeadingLine.IsCapitals(last) && !HeadingLine.IsCapitals(line));

    // The last but one item of a list ends in "; and"; the number of a note may stand behind the full stop.
    [GeneratedRegex(@"([.;:!?…。；：！？؛؟]|;\s+\p{L}{1,4})[”""’»)\]]*((?<=\D.)\d{1,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsSentence();
}
