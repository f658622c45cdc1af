namespace Amendments.EndToEnd.LibreOffice;

/// <summary>What LibreOffice makes of a file.</summary>
/// <param name="Changes">How many tracked changes it sees.</param>
/// <param name="Accepted">The paragraphs of the body when everything is accepted.</param>
/// <param name="Rejected">The paragraphs of the body when everything is rejected.</param>
internal sealed record Verdict(int Changes, IReadOnlyList<string> Accepted, IReadOnlyList<string> Rejected);
