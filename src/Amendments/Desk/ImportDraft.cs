using Amendments.Ledger;
using Amendments.Papers;

namespace Amendments.Desk;

/// <summary>Takes a draft in: keeps its file and records what was read from it.</summary>
public static class ImportDraft
{
    /// <summary>Imports.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who records.</param>
    /// <param name="read">What a reader found in the file.</param>
    /// <param name="header">What identifies the draft; an empty title is taken from the file.</param>
    /// <param name="file">The file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>The draft, with things to know about it; or why it cannot be a draft.</returns>
    public static Outcome<Draft> Run(IStore store, string actor, ReadDraft read, DraftHeader header, SourceFile file, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(file);
        if (read.Paragraphs.Count == 0)
        {
            return Outcome<Draft>.Failed(read.Problems.Append(new Problem(file.Name, "It has no paragraphs.", "Check that it is the paper and not an empty or scanned file.")));
        }

        var titled = header with { Title = header.Title.Length > 0 ? header.Title : read.Title };
        if (store.Drafts().FirstOrDefault(d => d.Source.Sha256 == file.Sha256 && d.Header.Symbol == titled.Symbol) is { } same)
        {
            return Outcome<Draft>.Failed(file.Name, $"This file is already draft {same.Id} ({same.Header.Symbol}).", "Nothing has to be imported; give another --symbol if it is another draft.");
        }

        var draft = store.Write(actor, ledger =>
        {
            var id = ledger.Next<Draft>();
            ledger.Keep(file, bytes.Span);
            ledger.Record(new Event.DraftImported(id, store.Paper.Id, titled, file, read.Paragraphs));
            return DraftAssembly.Assemble(id, store.Paper.Id, titled, file, read.Paragraphs);
        });
        return Outcome<Draft>.Done(draft, read.Problems.Concat(DraftAssembly.Check(draft)));
    }
}
