namespace Amendments.Participants;

/// <summary>Another name of a participant.</summary>
/// <param name="Name">The name: an abbreviation, a former name, a name in another language.</param>
/// <param name="Language">BCP 47 tag of the language it belongs to, where it belongs to one.</param>
public sealed record Alias(string Name, string? Language = null);
