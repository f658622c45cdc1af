namespace Amendments.Participants;

/// <summary>Whoever proposes or takes a position.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Kind">What sort of participant it is.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Memberships">The groups that it belongs or belonged to.</param>
public sealed record Participant(
    Id<Participant> Id, string Name, ParticipantKind Kind, ValueList<Alias> Aliases, ValueList<Membership> Memberships) : IIdentified
{
    /// <inheritdoc />
    public static char Letter => 'A';

    /// <summary>Whether a name, in any case, is this participant's name or one of its aliases.</summary>
    public bool IsCalled(string name) =>
        string.Equals(Name, name, StringComparison.OrdinalIgnoreCase)
        || Aliases.Any(a => string.Equals(a.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is a member of a group on a day.</summary>
    public bool IsMember(Id<Participant> group, DateOnly day) => Memberships.Any(m => m.Group == group && m.HoldsOn(day));
}
