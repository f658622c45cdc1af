namespace Amendments.Participants;

/// <summary>One participant's role in one proposal.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Role">As what.</param>
public sealed record Involvement(Id<Participant> Participant, Role Role);
