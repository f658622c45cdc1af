namespace Amendments.Rendering.Timelines;

/// <summary>Where everything on a timeline stands. Measures are pixels.</summary>
internal sealed class TimelinePlan
{
    public const double Width = 960;
    public const double NameSize = 13;
    public const double TickSize = 11;
    public const double LegendSize = 12;
    public const double LaneHeight = 26;
    public const double LegendHeight = 24;

    private const double Edge = 16;
    private const double WidestName = 240;
    private const double AxisHeight = 28;
    private const double RowGap = 10;

    // A long picture has its dates at the foot as well.
    private const int ManyLanes = 12;

    public TimelinePlan(Timeline timeline)
    {
        Left = Edge + Math.Min(WidestName, timeline.Rows.Select(r => TextWidth.Of(r.Participant, NameSize)).DefaultIfEmpty(0).Max()) + 14;
        var marks = timeline.Rows.SelectMany(r => r.Marks).ToList();
        if (marks.Count > 0)
        {
            var widest = marks.Max(m => TextWidth.Of(TimelineLanes.Text(m), TimelineLanes.Size)) + 24;
            Axis = new TimelineAxis(marks.Min(m => m.From), marks.Max(m => m.Until), Left + (widest / 2), Right - Left - widest);
        }

        Rows = [.. Stacked(timeline)];
        Bottom = Rows.Select(r => r.Bottom).DefaultIfEmpty(Top + LaneHeight).Last();
        HasFoot = Rows.Sum(r => r.Lanes) > ManyLanes;
        LegendTop = Bottom + (HasFoot ? AxisHeight : 8) + 8;
        Legend = [.. Explained(marks)];
        Height = LegendTop + (Legend.Count * LegendHeight) + 8;
    }

    /// <summary>Where the rows begin beside their names.</summary>
    public double Left { get; }

    /// <summary>Where names end.</summary>
    public double NamesRight => Left - 14;

    public static double NamesLeft => Edge;

    public static double Right => Width - Edge;

    /// <summary>Where the first row begins.</summary>
    public static double Top => AxisHeight;

    /// <summary>Where the last row ends.</summary>
    public double Bottom { get; }

    /// <summary>Whether the dates stand at the foot as well.</summary>
    public bool HasFoot { get; }

    public double LegendTop { get; }

    public double Height { get; }

    /// <summary>The days; null when there is nothing to show.</summary>
    public TimelineAxis? Axis { get; }

    public IReadOnlyList<(string Name, double Top, double Bottom, int Lanes, List<PlacedMark> Marks)> Rows { get; }

    /// <summary>What the marks that occur mean, each with a sample.</summary>
    public IReadOnlyList<(TimelineMark Sample, string Meaning)> Legend { get; }

    /// <summary>The names of days that do not touch each other, each by its middle.</summary>
    public IEnumerable<(double At, double Middle, string Name)> Ticks()
    {
        var end = 0d;
        foreach (var (at, name) in Axis?.Ticks() ?? [])
        {
            var half = TextWidth.Of(name, TickSize) / 2;
            var middle = Math.Clamp(at, Left + half, Right - half);
            if (middle - half >= end)
            {
                end = middle + half + 8;
                yield return (at, middle, name);
            }
        }
    }

    private IEnumerable<(string Name, double Top, double Bottom, int Lanes, List<PlacedMark> Marks)> Stacked(Timeline timeline)
    {
        var top = Top;
        foreach (var row in timeline.Rows)
        {
            var marks = TimelineLanes.Place(row.Marks, Axis!.Of, Left, Right);
            var lanes = marks.Max(m => m.Lane) + 1;
            var bottom = top + RowGap + (lanes * LaneHeight);
            yield return (row.Participant, top, bottom, lanes, marks);
            top = bottom;
        }
    }

    private static IEnumerable<(TimelineMark Sample, string Meaning)> Explained(List<TimelineMark> marks)
    {
        var sample = new TimelineMark(default, default, true, true, 3, 0, string.Empty);
        if (marks.Exists(m => m.IsDocument))
        {
            yield return (sample, "A document with 3 proposals, on the day it was received; where that is unknown, sent; else the day that it bears.");
        }

        if (marks.Exists(m => !m.IsDocument))
        {
            yield return (sample with { IsDocument = false }, "3 proposals without a document in this report, on the day they were made.");
        }

        if (marks.Exists(m => !m.IsDated))
        {
            yield return (sample with { IsDated = false, IsDocument = marks.Exists(m => !m.IsDated && m.IsDocument) }, "White: no such day is known; the day on which it was recorded.");
        }

        if (marks.Exists(m => m.Withdrawn > 0))
        {
            yield return (sample with { Withdrawn = 1 }, "Broken line: 1 more proposal was withdrawn.");
        }

        if (marks.Exists(m => m.From != m.Until))
        {
            yield return (sample with { Proposals = 30 }, "Where there is no room for each, documents of neighbouring days are counted together.");
        }
    }
}
