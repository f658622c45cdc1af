namespace Amendments.Word.Reading;

/// <summary>The number that Word prints in front of a paragraph.</summary>
/// <param name="Text">As printed: "22.", "(a)", "1.2"; empty for a bullet.</param>
/// <param name="Format">How its own level counts (ST_NumberFormat).</param>
/// <param name="List">Which definition it counts in.</param>
/// <param name="Level">Level in the list, from 0.</param>
/// <param name="IsOwn">Whether only its own level's number is printed: "2.", not "1.2".</param>
/// <param name="Bullet">The bullet as printed; empty for a number.</param>
internal sealed record AutoNumber(string Text, string Format, int List, int Level, bool IsOwn, string Bullet);
