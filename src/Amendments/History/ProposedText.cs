using System.Globalization;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.History;

// Proposals tie paragraphs together: what deletes 50 to 54 stands or falls as a whole, so an edit of 54 can decide what 50 reads. Paragraphs that
// proposals tie together are one group; a group is read as a whole the first time it is needed, and a proposal that comes last is added to
// it without a second look at the others. When something else happens to a proposal, its group is laid in again.

/// <summary>A draft with everything that is proposed for it, first come first served, as far as it was needed yet; gives the files of what changes.</summary>
/// <param name="records">What is on record.</param>
/// <param name="draft">The draft.</param>
internal sealed class ProposedText(IRecords records, Draft draft)
{
    private readonly ParagraphFiles _files = new(draft);
    private readonly Dictionary<ParagraphId, ProposalGroup> _groups = [];

    /// <summary>The files that a new proposal changes. Cost: that of its own edits against those of its paragraphs, once its group was read.</summary>
    public IEnumerable<HistoryChange> Added(Proposal proposal)
    {
        var resolution = Resolve(proposal);
        if (resolution.Touches.Count == 0)
        {
            return [];
        }

        if (Known(resolution.Touches) is not { } group)
        {
            group = Read(resolution.Touches);
            var all = group.Standing();
            return Files(group, () => group.LayIn(all), [], Slots([resolution]));
        }

        group.Enter(proposal, resolution);
        return Files(group, () => group.LayIn(resolution), [], Slots([resolution]));
    }

    /// <summary>The files of the group of a proposal that was confirmed, corrected, withdrawn, taken back or brought back.</summary>
    /// <param name="before">The proposal as it was when it was made, or as it is now: the places of all its readings are looked at.</param>
    /// <param name="now">The proposal as it is now; null when it is not to be laid in.</param>
    public IEnumerable<HistoryChange> Changed(Proposal before, Proposal? now)
    {
        var resolutions = Readings(before).Concat(now is null ? [] : Readings(now)).ToList();
        var touches = resolutions.SelectMany(r => r.Touches).ToList();
        if (touches.Count == 0)
        {
            return [];
        }

        var group = Known(touches) is { } known ? Again(known, before.Id, now) : Read(touches);
        var slots = Slots(resolutions).Concat(group.Paragraphs.Select(p => (ParagraphId?)p)).Distinct().ToList();
        var most = 1 + resolutions.Max(r => r.Edits.Count);
        var all = group.Standing();
        return Files(group, () => group.LayIn(all), slots.SelectMany(slot => Own(slot, before.Id, most)), slots);
    }

    private IEnumerable<Resolution> Readings(Proposal proposal) => proposal.Readings.Select(r => records.Resolve(proposal, r.Operation));

    // The one group that holds all of some paragraphs; null when there are several or some were not read yet.
    private ProposalGroup? Known(IReadOnlyList<ParagraphId> paragraphs) =>
        _groups.GetValueOrDefault(paragraphs[0]) is { } group && paragraphs.All(group.Paragraphs.Contains) ? group : null;

    private ProposalGroup Again(ProposalGroup group, Id<Proposal> id, Proposal? now)
    {
        group.Remove(id);
        foreach (var proposal in group.Amendments.Where(a => a != id).Select(Find).OfType<Proposal>().Append(now).OfType<Proposal>().ToList())
        {
            group.Enter(proposal, Resolve(proposal));
        }

        return group;
    }

    private ProposalGroup Read(IEnumerable<ParagraphId> paragraphs)
    {
        var group = new ProposalGroup(draft, []);
        var found = new HashSet<Id<Proposal>>();
        for (var edge = paragraphs.ToHashSet(); edge.Count > 0;)
        {
            group.Paragraphs.UnionWith(edge);
            var next = records.Proposals(new ProposalFilter { Draft = draft.Id, Paragraphs = [.. edge] }).Where(p => p.Proposal is { IsWithdrawn: false, IsConfidential: false } && found.Add(p.Proposal.Id)).ToList();
            edge = [];
            foreach (var (proposal, _) in next)
            {
                var resolution = Resolve(proposal);
                group.Enter(proposal, resolution);
                edge.UnionWith(resolution.Touches.Where(t => !group.Paragraphs.Contains(t)));
            }
        }

        foreach (var paragraph in group.Paragraphs)
        {
            _groups[paragraph] = group;
        }

        return group;
    }

    private Resolution Resolve(Proposal proposal) => records.Resolve(proposal, proposal.Operation);

    private Proposal? Find(Id<Proposal> id) => records.Proposals(new ProposalFilter { Ids = [id] }) is [{ Proposal: var proposal }] ? proposal : null;

    // The paragraphs with the gap behind each that edits are about; null is the gap before the first.
    private static IEnumerable<ParagraphId?> Slots(IEnumerable<Resolution> resolutions) => resolutions.SelectMany(r => r.Edits).SelectMany(edit => edit switch
    {
        Edit.MoveParagraph move => [move.Of, move.To.After],
        Edit.MergeParagraphs merge => [merge.First, merge.Second],
        _ => new[] { edit.Paragraph },
    }).Distinct();

    // What a proposal may have put in behind a paragraph, or cut off it, goes; what is still there is written again.
    private IEnumerable<HistoryChange> Own(ParagraphId? slot, Id<Proposal> proposal, int most) =>
        Enumerable.Range(1, most).Select(n => new HistoryChange(Path(slot, proposal, n), null))
            .Concat(slot is { } id ? Enumerable.Range(2, most).Select(n => new HistoryChange(Path(id, n), null)) : []);

    // Laying in and out takes long and needs nothing on record, so it waits until somebody goes through the files.
    private IEnumerable<HistoryChange> Files(ProposalGroup group, Action layIn, IEnumerable<HistoryChange> gone, IEnumerable<ParagraphId?> slots)
    {
        layIn();
        foreach (var change in gone.Concat(slots.SelectMany(slot => Files(group, slot))))
        {
            yield return change;
        }
    }

    private IEnumerable<HistoryChange> Files(ProposalGroup group, ParagraphId? slot)
    {
        if (slot is { } id && group.Paragraphs.Contains(id))
        {
            foreach (var (i, piece) in group.Of(id).Index())
            {
                yield return Change(Path(id, i + 1), piece);
            }
        }

        foreach (var own in group.In(new Gap(slot)).GroupBy(p => p.Mark.Owner!.Value))
        {
            foreach (var (i, added) in own.Index())
            {
                yield return Change(Path(slot, own.Key, i + 1), added);
            }
        }
    }

    // A paragraph of which nothing is left has no file.
    private static HistoryChange Change(string path, ComposedParagraph paragraph)
    {
        var text = SentenceLines.Of(paragraph.Redline.RevisedText());
        return new HistoryChange(path, text.Length == 0 ? null : text);
    }

    private string Path(ParagraphId paragraph, int piece) => $"{FilePaths.Proposed}{_files[paragraph]}{Numbered('~', piece)}.txt";

    private string Path(ParagraphId? behind, Id<Proposal> owner, int number) => $"{FilePaths.Proposed}{(behind is { } id ? _files[id] : "0")}+{owner}{Numbered('~', number)}.txt";

    private static string Numbered(char mark, int number) => number == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{mark}{number}");
}
