namespace Amendments.EndToEnd.LibreOffice;

/// <summary>What LibreOffice reads in one document; the lists are empty when it could not, or saw no tracked changes.</summary>
/// <param name="File">The file.</param>
/// <param name="Plain">The paragraphs as they are.</param>
/// <param name="Accepted">The paragraphs when every change is accepted.</param>
/// <param name="Rejected">The paragraphs when every change is rejected.</param>
/// <param name="Changes">How many tracked changes it sees.</param>
/// <param name="Error">Why it could not be read.</param>
internal sealed record Verdict(string File, string[]? Plain, string[]? Accepted, string[]? Rejected, int Changes, string? Error);
