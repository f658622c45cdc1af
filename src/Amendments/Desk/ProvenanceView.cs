using Amendments.Composition;

namespace Amendments.Desk;

/// <summary>Whose the words of composed paragraphs are.</summary>
/// <param name="Compilation">The proposals with names and dates.</param>
/// <param name="Scenario">The scenario's name; null when everything that is proposed is laid in, first come first served.</param>
/// <param name="Paragraphs">The paragraphs in reading order.</param>
public sealed record ProvenanceView(Compilation Compilation, string? Scenario, ValueList<OwnedParagraph> Paragraphs);
