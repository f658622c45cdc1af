using Amendments.Texts;

namespace Amendments.Papers;

/// <summary>Printed lines that a reader of files has joined to one paragraph, with what their look says of it.</summary>
/// <param name="Text">Its words, with the label that is printed in front.</param>
/// <param name="Lines">How many printed lines it has.</param>
/// <param name="Kind">What it is where the look says so: a title, a heading or text. Null where only the words can tell.</param>
/// <param name="Level">The level of a heading that the look tells, from 1; otherwise 0.</param>
public sealed record DraftBlock(FormattedText Text, int Lines, ParagraphKind? Kind = null, int Level = 0);
