using Amendments.Composition;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>A proposal with everything that ever happened to it.</summary>
/// <param name="Compilation">It with what is proposed for the same paragraphs; alone when it is no longer on the table.</param>
/// <param name="View">It with all its readings, and what competes with it now.</param>
/// <param name="Trail">What the ledger says of it.</param>
/// <param name="TakenBack">By whom and when it was taken back; null while it is on record.</param>
/// <param name="Submission">The submission that it stands in; null when it was made from the floor.</param>
/// <param name="SubmissionLine">The line of the ledger by which that was entered.</param>
/// <param name="Lines">The lines about it and the finding that it comes from, in order.</param>
public sealed record ProposalLife(
    Compilation Compilation,
    ProposalView View,
    ProposalTrail Trail,
    TakenBack? TakenBack,
    Submission? Submission,
    long? SubmissionLine,
    ValueList<LoggedLine> Lines)
{
    /// <summary>How it was corrected, in order.</summary>
    public ValueList<RecordedCorrection> Corrections { get; init; } = [];

    /// <summary>The proposal.</summary>
    public Proposal Proposal => View.Proposal;

    /// <summary>Where it stands: "taken back", "withdrawn", "open" or "proposed".</summary>
    public string Status => TakenBack is not null ? "taken back" : ChoiceName.Of(Proposal.Status);

    /// <summary>Its dates.</summary>
    public KnownDates Dates => KnownDates.Of(Proposal, Submission);
}
