using Amendments.Composition;

namespace Amendments.Word.Export;

/// <summary>
/// Writes a compilation into the draft's own Word document as tracked changes. Two equations hold: rejecting all gives the base text, and
/// accepting all gives <see cref="ComposedDraft.Revised"/>: of competing proposals the first in order stands, the others are named in its comment.
/// </summary>
public static class WordExport
{
    /// <summary>
    /// Writes the redlined document. Parts and paragraphs that nothing touches keep their bytes. Cost: linear in the document.
    /// The same compilation gives the same bytes.
    /// </summary>
    /// <param name="original">The draft's file. For a draft that came as text a document is typeset.</param>
    /// <param name="compilation">What to write.</param>
    /// <param name="options">How.</param>
    /// <exception cref="WordDocumentException">The file is not the one that the draft was read from, or cannot be read.</exception>
    public static WordExportResult Write(byte[] original, Compilation compilation, WordExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(options);
        return new DocumentExport(BaseDocument.Of(original, compilation.Draft), compilation, options).Run();
    }
}
