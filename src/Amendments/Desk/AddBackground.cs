using Amendments.Background;
using Amendments.Documents;
using Amendments.Ledger;

namespace Amendments.Desk;

/// <summary>Enters a background document and keeps its file. Whatever it says, no proposal, position or remark comes of it.</summary>
public static class AddBackground
{
    /// <summary>Enters it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who records.</param>
    /// <param name="header">What is known of it; without a title, the one that it prints or the name of its file is taken.</param>
    /// <param name="file">Its file.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="document">What was read in it.</param>
    /// <returns>The document with what is to be known of it; or why it cannot be entered: no words, the same file again.</returns>
    public static Outcome<BackgroundDocument> Run(
        IStore store, string actor, BackgroundHeader header, SourceFile file, ReadOnlyMemory<byte> bytes, ReadDocument document)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(document);
        var text = BackgroundText.Read(document, header.Title, file.Name, header.Language);
        return text.Sections.Count == 0
            ? Outcome<BackgroundDocument>.Failed(document.Problems.Count > 0 ? document.Problems : [new Problem(file.Name, "There are no words in it.", "Check that it is the right file.")])
            : store.Write(actor, ledger => Record(store, ledger, new BackgroundDocument(default, header with { Title = text.Title }, file, text.IsDraft, text.Sections), bytes, document));
    }

    private static Outcome<BackgroundDocument> Record(IStore store, ILedgerWriter ledger, BackgroundDocument read, ReadOnlyMemory<byte> bytes, ReadDocument document)
    {
        if (store.Backgrounds().FirstOrDefault(b => b.Source.Sha256 == read.Source.Sha256) is { } same)
        {
            return Outcome<BackgroundDocument>.Failed(read.Source.Name, $"This file is already background document {same.Id} (“{same.Header.Title}”).", $"Cite it: amend cite PROPOSAL {same.Id}.");
        }

        var added = read with { Id = ledger.Next<BackgroundDocument>() };
        ledger.Keep(added.Source, bytes.Span);
        ledger.Record(new Event.BackgroundAdded(added));
        return Outcome<BackgroundDocument>.Done(added, [.. document.Problems, .. Untagged(added)]);
    }

    private static IEnumerable<Problem> Untagged(BackgroundDocument added)
    {
        if (!BackgroundText.ReadsTags(added.Header.Language))
        {
            yield return new Problem(added.Source.Name, $"The words for tags are not known in the language “{added.Header.Language}”, so it has none.", "Find its sections by their words: amend search WORDS.");
        }
    }
}
