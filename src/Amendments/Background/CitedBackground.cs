using Amendments.Proposals;

namespace Amendments.Background;

/// <summary>A citation as it is on record.</summary>
/// <param name="Proposal">The proposal that cites.</param>
/// <param name="Citation">What it cites.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="IsDraft">Whether the document marks itself as a draft.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="RecordedAt">When; UTC.</param>
public sealed record CitedBackground(Id<Proposal> Proposal, Citation Citation, string Title, bool IsDraft, string By, DateTimeOffset RecordedAt)
{
    /// <summary>What is cited, in words: "B1 “Summary of the sessions” (draft), “Morning session”, line 34".</summary>
    public string Place => string.Join(", ", new[]
    {
        $"{Citation.Background} “{Title}”{(IsDraft ? " (draft)" : string.Empty)}",
        Citation.Section is { } section ? $"“{section}”" : null,
        BackgroundSection.PlaceOf(Citation.Lines, Citation.Pages) is { Length: > 0 } place ? place : null,
    }.Where(part => part is not null));
}
