using Amendments.Composition;

namespace Amendments.Word.Export;

/// <summary>
/// Writes a compilation into the draft's own Word document as tracked changes. Two equations hold: rejecting all gives the base text, and
/// accepting all gives <see cref="ComposedDraft.Revised"/>, by the compilation's own rule: of competing proposals the first in order stands
/// and the others are named in its comment, or all of them stand there in brackets. Behind it stands the annex of remarks.
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
        var rule = compilation.Rule with { NamesProponents = compilation.Rule.NamesProponents && !options.Unattributed };
        return new DocumentExport(BaseDocument.Of(original, compilation.Draft), compilation.Under(rule), options).Run();
    }

    /// <summary>Writes a document for each participant, with what it asks for and remarks; see <see cref="ParticipantShares"/>.</summary>
    /// <param name="original">The draft's file. For a draft that came as text a document is typeset.</param>
    /// <param name="compilation">What to write.</param>
    /// <param name="options">How.</param>
    /// <returns>The documents in the order of the participants, each made when it is asked for.</returns>
    /// <exception cref="WordDocumentException">The file is not the one that the draft was read from, or cannot be read.</exception>
    public static IEnumerable<ParticipantDocument> WriteEach(byte[] original, Compilation compilation, WordExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(options);
        var names = new FileNames(".docx");
        return ParticipantShares.Of(compilation).Select(s => new ParticipantDocument(s.Participant, names.For(s.Participant.Name, s.Participant.Id.ToString()), s.Share, Write(original, s.Share, options)));
    }
}
