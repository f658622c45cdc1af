using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Intake;

/// <summary>Where an item says that it stands in its submission.</summary>
/// <param name="Heading">The question or heading, such as "Q5".</param>
/// <param name="Lines">Lines, from 1; found by the quote when the submission is a text file.</param>
/// <param name="Pages">Pages, from 1.</param>
/// <param name="Quote">The words of the passage.</param>
public sealed record SourceNote(string? Heading, Span? Lines, Span? Pages, FormattedText Quote)
{
    /// <summary>Nothing is said.</summary>
    public static readonly SourceNote Nowhere = new(null, null, null, FormattedText.Empty);
}
