using System.Globalization;

namespace Amendments.Submissions;

/// <summary>A first and a last number, from 1.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last; the same when there is one.</param>
public readonly record struct Span(int First, int Last)
{
    /// <summary>The smallest that holds all of some; null when none is known.</summary>
    public static Span? Over(IEnumerable<Span?> spans)
    {
        var known = spans.OfType<Span>().ToList();
        return known.Count == 0 ? null : new Span(known.Min(s => s.First), known.Max(s => s.Last));
    }

    /// <summary>" 34" or "s 34-36", to follow "line" or "page".</summary>
    public override string ToString() => First == Last
        ? string.Create(CultureInfo.InvariantCulture, $" {First}")
        : string.Create(CultureInfo.InvariantCulture, $"s {First}-{Last}");
}
