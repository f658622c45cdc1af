namespace Amendments.Papers;

/// <summary>Where a paragraph stands in the file that its draft came from.</summary>
/// <param name="Part">The part of the .docx package, such as "word/document.xml".</param>
/// <param name="Ordinal">Which <c>w:p</c> of that part it is, in document order, from 0.</param>
public readonly record struct Place(string Part, int Ordinal);
