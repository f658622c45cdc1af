using System.Globalization;

namespace Amendments.Rendering.Timelines;

/// <summary>A timeline in words.</summary>
internal static class TimelineWords
{
    // A description is read out; what is longer is read better in the report.
    private const int MostRows = 40;

    /// <summary>The description: who, when, how many.</summary>
    public static string Of(Timeline timeline)
    {
        var rows = timeline.Rows.Take(MostRows).Select(r => $"{r.Participant}: {string.Join("; ", r.Marks.Select(m => $"{Days(m)}, {Counts(m)}"))}.");
        var more = timeline.Rows.Count > MostRows ? string.Create(CultureInfo.InvariantCulture, $" And {timeline.Rows.Count - MostRows} more.") : string.Empty;
        return timeline.Rows.Count == 0 ? "There is nothing to show." : $"{string.Join(" ", rows)}{more}";
    }

    /// <summary>What a mark is, for whoever points at it.</summary>
    public static string Of(TimelineMark mark) => $"{Days(mark)}{(mark.IsDated ? string.Empty : " (recorded)")}: {mark.Name}: {Counts(mark)}";

    private static string Days(TimelineMark mark) => mark.From == mark.Until ? Day(mark.From) : $"{Day(mark.From)} to {Day(mark.Until)}";

    private static string Counts(TimelineMark mark) => string.Create(
        CultureInfo.InvariantCulture,
        $"{mark.Proposals} proposal{(mark.Proposals == 1 ? string.Empty : "s")}{(mark.Withdrawn > 0 ? $", {mark.Withdrawn} withdrawn" : string.Empty)}");

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
