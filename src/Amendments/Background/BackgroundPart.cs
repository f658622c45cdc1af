using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Background;

/// <summary>A paragraph, heading, list item, cell or note inside a section of a background document.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Lines">First and last line of the file, from 1; null when it has no lines.</param>
/// <param name="Pages">First and last page, from 1; null when the file has no pages.</param>
public sealed record BackgroundPart(FormattedText Words, Span? Lines, Span? Pages);
