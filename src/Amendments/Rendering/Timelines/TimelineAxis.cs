using System.Globalization;

namespace Amendments.Rendering.Timelines;

/// <summary>Days from left to right. Measures are pixels.</summary>
internal sealed class TimelineAxis
{
    private const int TickRoom = 84;

    private readonly DateOnly _first;
    private readonly int _days;
    private readonly double _left;
    private readonly double _width;

    public TimelineAxis(DateOnly first, DateOnly last, double left, double width) =>
        (_first, _days, _left, _width) = (first, last.DayNumber - first.DayNumber, left, width);

    /// <summary>Where a day stands; a single day stands in the middle.</summary>
    public double Of(DateOnly day) => _days == 0 ? _left + (_width / 2) : _left + (_width * (day.DayNumber - _first.DayNumber) / _days);

    /// <summary>The days to name, as finely as there is room for.</summary>
    public IEnumerable<(double At, string Name)> Ticks() => Ladder().Select(t => t.ToList()).First(t => t.Count <= Math.Max(1, _width / TickRoom));

    // Always ends: at last there is one tick.
    private IEnumerable<IEnumerable<(double, string)>> Ladder()
    {
        foreach (var step in new[] { 1, 2, 7, 14 })
        {
            yield return Days(step);
        }

        foreach (var step in new[] { 1, 3, 6 })
        {
            yield return Months(step);
        }

        for (var step = 1; step <= 10_000; step *= 10)
        {
            yield return Years(step);
            yield return Years(step * 2);
            yield return Years(step * 5);
        }

        yield return [Tick(_first, "d MMM yyyy")];
    }

    private IEnumerable<(double, string)> Days(int step)
    {
        for (var days = 0; days <= _days; days += step)
        {
            yield return Tick(_first.AddDays(days), "d MMM yyyy");
        }
    }

    private IEnumerable<(double, string)> Months(int step)
    {
        var last = _first.AddDays(_days);
        for (var number = Number(_first); number <= Number(last); number++)
        {
            if (number % step == 0 && new DateOnly(number / 12, (number % 12) + 1, 1) is var day && day >= _first && day <= last)
            {
                yield return Tick(day, "MMM yyyy");
            }
        }
    }

    private IEnumerable<(double, string)> Years(int step)
    {
        var last = _first.AddDays(_days);
        for (var year = _first.Year; year <= last.Year; year++)
        {
            if (year % step == 0 && new DateOnly(year, 1, 1) is var day && day >= _first)
            {
                yield return Tick(day, "yyyy");
            }
        }
    }

    private static int Number(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private (double, string) Tick(DateOnly day, string format) => (Of(day), day.ToString(format, CultureInfo.InvariantCulture));
}
