using Amendments.Comparison;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Finds participants by their names and aliases, and names by participants.</summary>
public sealed class ParticipantNames(IReadOnlyList<Participant> participants)
{
    private readonly Dictionary<Id<Participant>, string> _names = participants.ToDictionary(p => p.Id, p => p.Name);

    /// <summary>The name of a participant.</summary>
    public string this[Id<Participant> id] => _names[id];

    /// <summary>The names of everybody with a role in a proposal.</summary>
    public IEnumerable<string> Of(Proposal proposal, Role role)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.With(role).Select(id => _names[id]);
    }

    /// <summary>The participant of a name or id, or null with a problem that names the nearest.</summary>
    public Participant? Find(string name, string where, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(problems);
        var trimmed = name.Trim();
        var found = participants.FirstOrDefault(p => p.IsCalled(trimmed))
            ?? (Id<Participant>.TryParse(trimmed, out var id) ? participants.FirstOrDefault(p => p.Id == id) : null);
        if (found is null)
        {
            var nearest = participants.Select(p => p.Name).OrderByDescending(n => Nearest.Likeness(n, trimmed)).FirstOrDefault();
            var hint = nearest is not null && Nearest.Likeness(nearest, trimmed) > 0.6 ? $" Nearest: “{nearest}”." : string.Empty;
            problems.Add(new Problem(where, $"No participant is called “{trimmed}”.{hint}", "Add it first: amend participant add NAME --kind KIND."));
        }

        return found;
    }
}
