namespace Amendments.Benchmarks;

/// <summary>Times and what is told of them.</summary>
internal static class Timing
{
    /// <summary>How long something takes by the clock.</summary>
    public static TimeSpan Of(Action work)
    {
        var start = TimeProvider.System.GetTimestamp();
        work();
        return TimeProvider.System.GetElapsedTime(start);
    }

    /// <summary>The one in the middle; of an even number the later.</summary>
    public static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}
