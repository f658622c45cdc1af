using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Rendering.Tables;

/// <summary>What a table says about a proposal besides its redline.</summary>
internal sealed class RowNotes(TableSubject subject)
{
    private readonly Dictionary<Id<Proposal>, List<Request>> _requests = ByProposal(subject.Compilation.Requests);
    private readonly ILookup<Id<Proposal>, NotApplied> _notApplied = subject.Compilation.Composed.NotApplied.ToLookup(n => n.Proposal);

    /// <summary>What happens to a paragraph as a whole, which no words can show.</summary>
    public IEnumerable<CellLine> Structure(Resolution resolution, ParagraphId paragraph) => resolution.Edits
        .Select(e => e switch
        {
            Edit.MergeParagraphs merge when merge.Second == paragraph => $"joined to {subject.Draft[merge.First].Name}",
            Edit.DeleteParagraph or Edit.MoveParagraph or Edit.SplitParagraph or Edit.MergeParagraphs when e.Paragraph == paragraph => subject.Words(e),
            _ => string.Empty,
        })
        .Where(w => w.Length > 0)
        .Select(w => CellLine.Note(TableSubject.Sentence(w)));

    /// <summary>That words of other proposals are changed, which therefore stand in the place of the current text.</summary>
    public CellLine Amending(IEnumerable<Id<Proposal>> amended) => CellLine.Note(subject.IsNamed
        ? $"On the text as {string.Join(", ", amended.Select(Known))} would put it."
        : "On the text as another proposal would put it.");

    /// <summary>How a proposal is read, who asks for the same, what the editor supplied, what was refused.</summary>
    public IEnumerable<CellLine> Closing(Proposal proposal, Resolution resolution, TablePlace place) =>
        Refused(resolution).Concat(Open(proposal)).Concat(Same(proposal.Id, place)).Concat(Supplied(proposal)).Select(CellLine.Note);

    private string Known(Id<Proposal> id) => subject.Compilation.Proposals.Any(p => p.Id == id) ? subject.Name(id) : id.ToString();

    // A scenario holds only what was taken; the rest of a proposal is not in its resolution.
    private IEnumerable<string> Refused(Resolution resolution) => _notApplied[resolution.Proposal]
        .Where(n => n.Edits.Any(e => !resolution.Edits.Contains(e)))
        .Select(n => $"Not taken{(subject.IsNamed ? $": {n.Explanation}" : " beside what is taken before it.")}");

    private IEnumerable<string> Open(Proposal proposal)
    {
        if (proposal.IsWithdrawn)
        {
            yield return "Withdrawn.";
        }
        else if (proposal.Status == ProposalStatus.Open)
        {
            yield return $"Open: nobody has confirmed how it is meant. Shown as: {subject.Words(proposal.Operation)}.";
            foreach (var other in proposal.Readings.Skip(1))
            {
                yield return $"It can also be read as: {subject.Words(other.Operation)}.";
            }
        }
    }

    private IEnumerable<string> Same(Id<Proposal> id, TablePlace place)
    {
        var own = At(id, place);
        var sharing = own.SelectMany(r => r.Proposals).Where(p => p != id).Distinct().Order().ToLookup(p => At(p, place).SequenceEqual(own));
        if (sharing[true].Any())
        {
            yield return subject.IsNamed ? $"The same as {string.Join(", ", sharing[true].Select(subject.Name))}." : "Another proposal asks for the same.";
        }

        if (sharing[false].Any())
        {
            yield return subject.IsNamed ? $"In part the same as {string.Join(", ", sharing[false].Select(subject.Name))}." : "Another proposal asks in part for the same.";
        }
    }

    private List<Request> At(Id<Proposal> id, TablePlace place) => _requests.GetValueOrDefault(id, [])
        .FindAll(r => r.Edits.Any(e => TablePlaces.IsAt(e, place)) || (r.Edits.Count == 0 && (place == TablePlace.Paper || r.Kept.Any(k => k.Ordinal == place.Ordinal))));

    private IEnumerable<string> Supplied(Proposal proposal) => proposal.Supplied
        .Where(s => subject.CanTell(s.What))
        .Select(s => $"Supplied by {(subject.IsNamed ? $"{s.By} (editor)" : "the editor")}: {SupplyWords.Term(s.Kind)} “{s.What}”{(s.Because.Length > 0 && subject.IsNamed ? $" ({s.Because})" : string.Empty)}");

    private static Dictionary<Id<Proposal>, List<Request>> ByProposal(ValueList<Request> requests)
    {
        var found = new Dictionary<Id<Proposal>, List<Request>>();
        foreach (var request in requests)
        {
            foreach (var proposal in request.Proposals)
            {
                found.Put(proposal, request);
            }
        }

        return found;
    }
}
