namespace Amendments.Rendering.Timelines;

/// <summary>What one participant sent and proposed.</summary>
/// <param name="Participant">Its name.</param>
/// <param name="Marks">What it sent and proposed, by day.</param>
public sealed record TimelineRow(string Participant, ValueList<TimelineMark> Marks);
