using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Intake;

/// <summary>What a passage of a submission is taken to be. A closed set.</summary>
public abstract record FindingContent
{
    private FindingContent()
    {
    }

    /// <summary>A proposal.</summary>
    /// <param name="Readings">Every way to understand it, the least destructive first; at least one.</param>
    /// <param name="Wording">The words to put in, exactly as they stand in the submission; empty for operations that have none.</param>
    public sealed record Proposal(ValueList<Reading> Readings, FormattedText Wording) : FindingContent
    {
        /// <summary>The reason given; empty when none is.</summary>
        public FormattedText Rationale { get; init; } = FormattedText.Empty;

        /// <summary>What was inferred and the submission does not say; the editor who accepts it is the one who supplies it.</summary>
        public ValueList<Supply> Supplied { get; init; } = [];

        /// <summary>BCP 47 tag of the wording's language where it is another than the submission's; null where it is the same.</summary>
        public string? Language { get; init; }
    }

    /// <summary>A remark; the words of the passage are what it says.</summary>
    /// <param name="Target">What it is about.</param>
    public sealed record Remark(Target Target) : FindingContent;

    /// <summary>A position on a proposal that is on record.</summary>
    /// <param name="About">The proposal.</param>
    /// <param name="Stance">How the submitter stands to it.</param>
    public sealed record Position(Id<Proposals.Proposal> About, Participants.Stance Stance) : FindingContent;

    /// <summary>The form's own words: its title, its questions, what it says of the deadline. Never recorded, only counted.</summary>
    public sealed record Form : FindingContent;

    /// <summary>What belongs to the page: headers, footers, page numbers. Never recorded, only counted.</summary>
    public sealed record Furniture : FindingContent;
}
