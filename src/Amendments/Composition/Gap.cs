using Amendments.Papers;

namespace Amendments.Composition;

/// <summary>A place between two paragraphs of a draft.</summary>
/// <param name="After">The paragraph that stands before the gap; null for the beginning of the draft.</param>
public readonly record struct Gap(ParagraphId? After);
