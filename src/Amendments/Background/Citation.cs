using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Background;

/// <summary>That a proposal refers to a background document. It says nothing of what the document's authors think of the proposal.</summary>
/// <param name="Background">The document.</param>
/// <param name="Section">The title of the section that is cited, or in which the quoted words stand; null for the whole document.</param>
/// <param name="Lines">First and last line of the file, from 1; null when it has no lines.</param>
/// <param name="Pages">First and last page, from 1; null when the file has no pages.</param>
/// <param name="Quote">The words as they stand in the document; empty when none are quoted.</param>
/// <param name="Note">What is said of the citation; may be empty.</param>
public sealed record Citation(
    Id<BackgroundDocument> Background, string? Section, Span? Lines, Span? Pages, FormattedText Quote, FormattedText Note);
