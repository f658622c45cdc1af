using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Which lines of the ledger somebody wants to see, in the words that people use; what is null lets everything through.</summary>
public sealed record LogQuery
{
    /// <summary>About drafts, proposals, remarks and findings on these paragraphs, as <see cref="TargetNotation"/> reads them.</summary>
    public string? Paragraph { get; init; }

    /// <summary>About a participant, what it sent, proposes and remarks, and its positions: its name, alias or id.</summary>
    public string? By { get; init; }

    /// <summary>About a proposal, and the finding that it comes from.</summary>
    public Id<Proposal>? Proposal { get; init; }

    /// <summary>About a submission, and whatever stands in it: its id.</summary>
    public Id<Submissions.Submission>? Submission { get; init; }

    /// <summary>Recorded on this day or later; UTC.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Recorded on this day or before; UTC.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Recorded by this actor.</summary>
    public string? Actor { get; init; }

    /// <summary>Of those at most so many, the last ones.</summary>
    public int? Last { get; init; }
}
