using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>One reading of a proposal and what it alone does to the draft.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Resolution">What it comes to.</param>
/// <param name="Changed">The paragraphs in view that it changes, and the new ones, in reading order; where it changes others only, those.</param>
public sealed record ReadingView(int Number, Reading Reading, Resolution Resolution, ValueList<ComposedParagraph> Changed);
