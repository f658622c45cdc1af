using Amendments.Texts;

namespace Amendments.Submissions;

/// <summary>A piece of a submission: where a proposal, a remark or a position stands in it.</summary>
/// <param name="Submission">The submission.</param>
/// <param name="Heading">The question or heading it stands under, such as "Q5"; null when there is none.</param>
/// <param name="Lines">First and last line of the text, from 1; null when the document has no lines.</param>
/// <param name="Pages">First and last page, from 1; null when the document has no pages.</param>
/// <param name="Characters">Range in the document's text, in UTF-16 code units; null when it was not located.</param>
/// <param name="Quote">The words of the passage as they stand there; empty when only the place is known.</param>
public sealed record Passage(
    Id<Submission> Submission, string? Heading, Span? Lines, Span? Pages, TextRange? Characters, FormattedText Quote)
{
    /// <summary>The place in words: "S1, Q5, line 34", "S2, page 3".</summary>
    public string Place => string.Join(", ", new[]
    {
        Submission.ToString(),
        Heading,
        Lines is { } lines ? $"line{lines}" : null,
        Pages is { } pages ? $"page{pages}" : null,
    }.Where(part => part is not null));
}
