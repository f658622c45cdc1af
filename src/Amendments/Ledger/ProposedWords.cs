using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Ledger;

/// <summary>Says which words an event proposes to put in: those of a proposal, and those that intake or a person found proposed.</summary>
public static class ProposedWords
{
    /// <summary>The words; null when the event proposes none.</summary>
    public static FormattedText? Of(Event happened) => happened switch
    {
        Event.ProposalMade made => Some(made.Proposal.Wording),
        Event.RecordCorrected corrected => Of(corrected.Instead),
        Event.FindingMade { Finding.Content: FindingContent.Proposal found } => Some(found.Wording),
        Event.FindingCorrected { Content: FindingContent.Proposal corrected } => Some(corrected.Wording),
        _ => null,
    };

    /// <summary>The proposal that an event puts on record, first or corrected; null when it does none.</summary>
    public static Proposal? Proposal(Event happened) => happened switch
    {
        Event.ProposalMade made => made.Proposal,
        Event.RecordCorrected corrected => Proposal(corrected.Instead),
        _ => null,
    };

    private static FormattedText? Some(FormattedText wording) => wording is { Length: > 0, IsErased: false } ? wording : null;
}
