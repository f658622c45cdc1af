namespace Amendments.Participants;

/// <summary>One participant's role in one proposal.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Role">As what.</param>
public readonly record struct Involvement(Id<Participant> Participant, Role Role);
