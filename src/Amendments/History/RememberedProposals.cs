using Amendments.Background;
using Amendments.Proposals;

namespace Amendments.History;

/// <summary>Proposals with what is said of them, read once and kept until something changes them.</summary>
internal sealed class RememberedProposals(IRecords records)
{
    // So many are kept; a workspace can hold more than there is room for.
    private const int Most = 20_000;

    private readonly Dictionary<Id<Proposal>, Proposal> _proposals = [];
    private readonly Dictionary<Id<Proposal>, IReadOnlyList<Position>> _positions = [];
    private readonly Dictionary<Id<Proposal>, IReadOnlyList<CitedBackground>> _citations = [];

    /// <summary>A proposal as it stands; null when it is not on record, or was taken back.</summary>
    public Proposal? this[Id<Proposal> id] => _proposals.GetValueOrDefault(id)
        ?? (records.Proposals(new ProposalFilter { Ids = [id] }) is [{ Proposal: var proposal }] ? _proposals[id] = proposal : null);

    /// <summary>A proposal as it was read last; null when it was not.</summary>
    public Proposal? Known(Id<Proposal> id) => _proposals.GetValueOrDefault(id);

    /// <summary>The positions on it.</summary>
    public IReadOnlyList<Position> Positions(Id<Proposal> id) => _positions.TryGetValue(id, out var known) ? known : _positions[id] = records.Positions([id]);

    /// <summary>What it cites.</summary>
    public IReadOnlyList<CitedBackground> Citations(Id<Proposal> id) => _citations.TryGetValue(id, out var known) ? known : _citations[id] = records.Citations([id]);

    /// <summary>A proposal was made: nobody has said anything of it.</summary>
    public void Made(Proposal proposal)
    {
        if (_proposals.Count >= Most)
        {
            Forget();
        }

        (_proposals[proposal.Id], _positions[proposal.Id], _citations[proposal.Id]) = (proposal, [], []);
    }

    /// <summary>A proposal was changed.</summary>
    public void Changed(Id<Proposal> id) => _proposals.Remove(id);

    /// <summary>A position was taken on a proposal, behind all others.</summary>
    public void Taken(Position position)
    {
        if (_positions.TryGetValue(position.Proposal, out var known))
        {
            _positions[position.Proposal] = [.. known, position];
        }
    }

    /// <summary>What was said of a proposal changed otherwise.</summary>
    public void Said(Id<Proposal> id)
    {
        _positions.Remove(id);
        _citations.Remove(id);
    }

    /// <summary>Forgets all of it.</summary>
    public void Forget()
    {
        _proposals.Clear();
        _positions.Clear();
        _citations.Clear();
    }
}
