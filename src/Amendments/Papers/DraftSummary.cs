namespace Amendments.Papers;

/// <summary>A draft in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Header">What identifies it.</param>
/// <param name="Source">The file that it was read from.</param>
/// <param name="Numbered">How many numbered paragraphs it has.</param>
public sealed record DraftSummary(Id<Draft> Id, DraftHeader Header, SourceFile Source, int Numbered);
