using Amendments.Composition;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Where words were proposed, and where they stand besides.</summary>
/// <param name="Words">The words that were asked about.</param>
/// <param name="Order">By which date the hits are in order; those without that date come last.</param>
/// <param name="Hits">Where they were proposed, the earliest first.</param>
/// <param name="Drafts">Where they stand in drafts.</param>
/// <param name="Backgrounds">Where they stand in background documents.</param>
/// <param name="Nearest">When nobody proposed them: the nearest words that somebody did.</param>
public sealed record TraceView(
    string Words, DateKind Order, ValueList<TraceHit> Hits, ValueList<TracePlace> Drafts, ValueList<TracePlace> Backgrounds, NearestWords? Nearest)
{
    /// <summary>The confidential records that propose the words and are left out.</summary>
    public Hidden Hidden { get; init; } = Hidden.Nothing;
}
