using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.History;

/// <summary>Paragraphs that proposals tie together, with those proposals in the order in which they were made.</summary>
/// <param name="draft">The draft.</param>
/// <param name="paragraphs">The paragraphs.</param>
internal sealed class ProposalGroup(Draft draft, HashSet<ParagraphId> paragraphs)
{
    private readonly SortedDictionary<Id<Proposal>, Resolution> _resolutions = [];
    private readonly HashSet<Id<Proposal>> _amendments = [];
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

    /// <summary>Adds a proposal behind all others.</summary>
    public void Add(Proposal proposal, Resolution resolution)
    {
        Enter(proposal, resolution);
        _accepted.Take(resolution);
    }

    /// <summary>Takes a proposal out without laying the others in anew.</summary>
    public void Remove(Id<Proposal> proposal)
    {
        _resolutions.Remove(proposal);
        _amendments.Remove(proposal);
    }

    /// <summary>Lays all of them in anew.</summary>
    public void LayIn()
    {
        _accepted = new AcceptedEdits(draft);
        _accepted.Take(_resolutions.Values);
    }

    /// <summary>What a paragraph becomes.</summary>
    public IEnumerable<ComposedParagraph> Of(ParagraphId paragraph) => new Layout(draft, _accepted).Of(draft[paragraph]);

    /// <summary>What comes into a gap.</summary>
    public IEnumerable<ComposedParagraph> In(Gap gap) => new Layout(draft, _accepted).In(gap);
}
