namespace Amendments.Word.Packaging;

/// <summary>One relationship as written: <paramref name="Target"/> is a part name, or for an external one the address as it stands.</summary>
internal sealed record Relationship(string Id, string Type, string Target, bool External);
