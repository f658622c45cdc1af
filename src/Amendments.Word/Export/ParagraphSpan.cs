namespace Amendments.Word.Export;

/// <summary>Where a <c>w:p</c> stands in the XML of its part.</summary>
/// <param name="Start">Offset of its <c>&lt;</c>, in UTF-16 code units from 0.</param>
/// <param name="End">Offset after its last <c>&gt;</c>.</param>
/// <param name="Before">Where a new paragraph before it goes: its start, or the start of the outermost table around it.</param>
/// <param name="Behind">Where a new paragraph behind it goes: its end, or the end of the outermost table around it.</param>
internal readonly record struct ParagraphSpan(int Start, int End, int Before, int Behind);
