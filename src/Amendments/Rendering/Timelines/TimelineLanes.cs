using System.Globalization;

namespace Amendments.Rendering.Timelines;

/// <summary>A mark with its place. Measures are pixels.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Text">What is written in it.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Lane">Below how many others it stands.</param>
internal sealed record PlacedMark(TimelineMark Mark, string Text, double Left, double Width, int Lane);

/// <summary>Puts the marks of a row beside and below each other so that none covers another.</summary>
internal static class TimelineLanes
{
    public const double Size = 12;
    public const double Gap = 4;

    // More below each other would be a column, not a row: then neighbours in time are put together.
    private const int Most = 6;

    /// <summary>The marks in their places.</summary>
    /// <param name="marks">The marks.</param>
    /// <param name="at">Where a day stands.</param>
    /// <param name="left">Where the row begins.</param>
    /// <param name="right">Where it ends.</param>
    public static List<PlacedMark> Place(IReadOnlyList<TimelineMark> marks, Func<DateOnly, double> at, double left, double right)
    {
        var placed = Laid(marks, at, left, right);
        for (var bin = Size * 2; placed.Max(p => p.Lane) >= Most && bin < (right - left) * 2; bin *= 2)
        {
            placed = Laid([.. Together(marks, m => (int)((at(m.From) - left) / bin))], at, left, right);
        }

        return placed;
    }

    /// <summary>What is written in a mark: "17", or "17 −2" where two were withdrawn.</summary>
    public static string Text(TimelineMark mark) => mark.Withdrawn == 0
        ? mark.Proposals.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{mark.Proposals} −{mark.Withdrawn}");

    private static IEnumerable<TimelineMark> Together(IReadOnlyList<TimelineMark> marks, Func<TimelineMark, int> bin) => marks
        .GroupBy(m => (m.IsDocument, m.IsDated, Bin: bin(m)))
        .Select(g => g.Count() == 1 ? g.First() : new TimelineMark(
            g.Min(m => m.From), g.Max(m => m.Until), g.Key.IsDocument, g.Key.IsDated, g.Sum(m => m.Proposals), g.Sum(m => m.Withdrawn), string.Join("; ", g.Select(m => m.Name))))
        .OrderBy(m => m.From);

    private static List<PlacedMark> Laid(IReadOnlyList<TimelineMark> marks, Func<DateOnly, double> at, double left, double right)
    {
        var (placed, ends) = (new List<PlacedMark>(), new List<double>());
        foreach (var mark in marks)
        {
            var text = Text(mark);
            var width = Math.Max(TextWidth.Of(text, Size) + 12, 24);
            var start = Math.Clamp(((at(mark.From) + at(mark.Until)) / 2) - (width / 2), left, Math.Max(left, right - width));
            var lane = ends.FindIndex(e => e + Gap <= start);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = start + width;
            placed.Add(new PlacedMark(mark, text, start, width, lane));
        }

        return placed;
    }
}
