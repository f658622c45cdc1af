using Amendments.Background;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Records that a proposal cites a background document. The document does not come to support it by that.</summary>
public static class CiteBackground
{
    /// <summary>Records it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who records.</param>
    /// <param name="proposal">The proposal that cites.</param>
    /// <param name="background">The document that is cited.</param>
    /// <param name="section">The title of a section, or a part of it that no other title has; null for none.</param>
    /// <param name="quote">Words of the document, looked up there; null for none.</param>
    /// <param name="note">What is said of it; may be empty.</param>
    /// <returns>The citation, or why it cannot be recorded: what is cited is not there, or at several places.</returns>
    public static Outcome<CitedBackground> Run(
        IStore store, string actor, Id<Proposal> proposal, Id<BackgroundDocument> background, string? section, string? quote, FormattedText note)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(note);
        return store.Write(actor, ledger =>
        {
            var problems = FindProposal.Run(store, proposal).Problems.ToList();
            var document = FindBackground.Run(store, background, problems);
            var citation = document is null ? null : new CitedPlace(document, problems).Find(section, quote, note);
            return citation is null || problems.Count > 0 ? Outcome<CitedBackground>.Failed(problems) : Record(store, ledger, proposal, document!, citation);
        });
    }

    private static Outcome<CitedBackground> Record(IStore store, ILedgerWriter ledger, Id<Proposal> proposal, BackgroundDocument document, Citation citation)
    {
        if (store.Citations([proposal]).Any(c => c.Citation with { Note = citation.Note } == citation))
        {
            return Outcome<CitedBackground>.Failed(proposal.ToString(), $"It cites this of {document.Id} already.", "Nothing has to be done.");
        }

        ledger.Record(new Event.ProposalCited(proposal, citation));
        return Outcome<CitedBackground>.Done(store.Citations([proposal])[^1]);
    }
}
