using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.History;

/// <summary>
/// Paragraphs that proposals tie together, with those proposals in the order in which they were made. Which these are follows from the records; how they
/// lie in the text is worked out later, one change after the other.
/// </summary>
/// <param name="draft">The draft.</param>
/// <param name="paragraphs">The paragraphs.</param>
internal sealed class ProposalGroup(Draft draft, HashSet<ParagraphId> paragraphs)
{
    private readonly SortedDictionary<Id<Proposal>, Resolution> _resolutions = [];
    private readonly HashSet<Id<Proposal>> _amendments = [];
    private readonly List<(Resolution Resolution, AcceptedEdits.Mark Before)> _laidIn = [];
    private AcceptedEdits _accepted = new(draft);

    /// <summary>The paragraphs.</summary>
    public HashSet<ParagraphId> Paragraphs => paragraphs;

    /// <summary>The proposals that change words of others, and so depend on them.</summary>
    public IReadOnlyCollection<Id<Proposal>> Amendments => _amendments;

    /// <summary>Enters a proposal without laying it in.</summary>
    public void Enter(Proposal proposal, Resolution resolution)
    {
        _resolutions[proposal.Id] = resolution;
        if (proposal.Operation.Target is Target.Proposed)
        {
            _amendments.Add(proposal.Id);
        }
    }

    /// <summary>Takes a proposal out without laying the others in anew.</summary>
    public void Remove(Id<Proposal> proposal)
    {
        _resolutions.Remove(proposal);
        _amendments.Remove(proposal);
    }

    /// <summary>What all of them come to, in their order.</summary>
    public IReadOnlyList<Resolution> Standing() => [.. _resolutions.Values];

    /// <summary>Lays proposals in anew. Cost: that of those from the first one that was not laid in at its place before.</summary>
    public void LayIn(IReadOnlyList<Resolution> all)
    {
        // Changes of what others put in wait for each other: all have to come at once.
        if (all.Any(IsAmendment))
        {
            Clear();
            _accepted.Take(all);
            _laidIn.AddRange(all.Select(r => (r, default(AcceptedEdits.Mark))));
            return;
        }

        GoBackTo(all);
        foreach (var resolution in all.Skip(_laidIn.Count))
        {
            LayIn(resolution);
        }
    }

    /// <summary>Lays one more in behind all others.</summary>
    public void LayIn(Resolution resolution)
    {
        _laidIn.Add((resolution, _accepted.Now));
        _accepted.Take(resolution);
    }

    /// <summary>What a paragraph becomes.</summary>
    public IEnumerable<ComposedParagraph> Of(ParagraphId paragraph) => new Layout(draft, _accepted).Of(draft[paragraph]);

    /// <summary>What comes into a gap.</summary>
    public IEnumerable<ComposedParagraph> In(Gap gap) => new Layout(draft, _accepted).In(gap);

    // To where the order is another one.
    private void GoBackTo(IReadOnlyList<Resolution> all)
    {
        if (_laidIn.Exists(l => IsAmendment(l.Resolution)))
        {
            Clear();
        }

        var same = 0;
        while (same < _laidIn.Count && same < all.Count && ReferenceEquals(_laidIn[same].Resolution, all[same]))
        {
            same++;
        }

        if (same < _laidIn.Count)
        {
            _accepted.GoBack(_laidIn[same].Before);
            _laidIn.RemoveRange(same, _laidIn.Count - same);
        }
    }

    private void Clear()
    {
        _accepted = new AcceptedEdits(draft);
        _laidIn.Clear();
    }

    private static bool IsAmendment(Resolution resolution) => resolution.Edits.Any(e => e is Edit.Reword);
}
