namespace Amendments.Word.Export;

/// <summary>Where a <c>w:p</c> stands in the XML of its part.</summary>
/// <param name="Start">Offset of its <c>&lt;</c>, in bytes from 0.</param>
/// <param name="End">Offset after its last <c>&gt;</c>.</param>
/// <param name="Before">Its start, or the start of the outermost table around it, or of the paragraph whose text box it stands in.</param>
/// <param name="Behind">Its end, or the end of the outermost table around it, or of the paragraph whose text box it stands in.</param>
/// <param name="IsPlain">
/// Whether it can be left unread until it is asked for: nothing that looks at the whole part looks for anything in it (notes, sections,
/// paragraphs of text boxes), and its namespaces are those of the root.
/// </param>
internal readonly record struct ParagraphSpan(int Start, int End, int Before, int Behind, bool IsPlain);
