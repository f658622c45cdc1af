using System.Text;
using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Texts;

namespace Amendments.Rendering.Reports;

/// <summary>What an event is called, and the words that it brings, for programs.</summary>
internal static class AuditTableWords
{
    /// <summary>The kind of an event as the ledger names it: "proposal-made".</summary>
    public static string Kind(Event happened)
    {
        var written = new StringBuilder();
        foreach (var character in happened.GetType().Name)
        {
            written.Append(char.IsAsciiLetterUpper(character) && written.Length > 0 ? "-" : string.Empty).Append(char.ToLowerInvariant(character));
        }

        return written.ToString();
    }

    /// <summary>The wording, the remark, the stance, the title or the reason, whole; empty where there is none.</summary>
    public static string Words(Event happened) => happened switch
    {
        Event.ProposalMade made => Readable(made.Proposal.Wording),
        Event.RemarkMade made => Readable(made.Remark.Words),
        Event.PositionTaken taken => ChoiceName.Of(taken.Position.Stance),
        Event.SubmissionAdded added => added.Submission.Title,
        Event.RecordCorrected corrected => Words(corrected.Instead),
        Event.FindingMade made => Words(made.Finding.Content, made.Finding.Passage.Quote),
        Event.FindingCorrected corrected => Words(corrected.Content, FormattedText.Empty),
        Event.FindingDecided { Decision: FindingDecision.Rejected rejected } => Readable(rejected.Reason),
        Event.ProposalWithdrawn withdrawn => Readable(withdrawn.Reason),
        Event.RecordTakenBack back => Readable(back.Reason),
        Event.ConfidentialityChanged changed => Readable(changed.Reason),
        Event.RecordRedacted redacted => redacted.Reason,
        Event.ProposalCited cited => Readable(cited.Citation.Quote),
        _ => string.Empty,
    };

    private static string Words(FindingContent content, FormattedText quote) => content is FindingContent.Proposal proposal ? Readable(proposal.Wording) : Readable(quote);

    private static string Readable(FormattedText text) => PlainRedline.Readable(text);
}
