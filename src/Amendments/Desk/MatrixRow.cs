namespace Amendments.Desk;

/// <summary>A line of a <see cref="ParticipantMatrix"/>.</summary>
/// <param name="Place">The paragraph.</param>
/// <param name="Marks">How each participant stands there, in the order of the columns.</param>
public sealed record MatrixRow(PaperPlace Place, ValueList<MatrixMark> Marks);
