using Amendments.Texts;

namespace Amendments.Papers;

/// <summary>A paragraph as a reader of files finds it, before it has an identity.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Headings: 1 for a section, 2 below it. Sub-paragraphs: 1 for (a), 2 for (i). Otherwise 0.</param>
/// <param name="Printed">What is printed in front of it, "22." or "(a)"; the number of a footnote; otherwise empty.</param>
/// <param name="Text">Its words, without what is printed in front.</param>
/// <param name="Place">Where it stands in a .docx; null when the draft came from another kind of file.</param>
public sealed record PrintedParagraph(ParagraphKind Kind, int Level, string Printed, FormattedText Text, Place? Place = null);
