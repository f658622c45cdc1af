namespace Amendments.Desk;

/// <summary>A place where searched words stand, as people name it.</summary>
/// <param name="Where">The label of a paragraph, what a proposal or remark is about, or the title and section of a background document.</param>
/// <param name="Hit">The place.</param>
public sealed record FoundWords(string Where, SearchHit Hit);
