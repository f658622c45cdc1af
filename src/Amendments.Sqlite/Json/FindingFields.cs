using System.Text.Json;
using Amendments.Intake;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Sqlite.Json;

/// <summary>Findings and what they are taken to be in payloads. What was decided follows from later events.</summary>
internal static class FindingFields
{
    public static void Write(FieldWriter to, Finding finding)
    {
        to.Id("id", finding.Id);
        to.Part("passage", finding.Passage, SubmissionFields.Write);
        to.Part("content", finding.Content, Write);
        to.Text("confidence", Names<Confidence>.Of(finding.Confidence));

        // They quote the submission, so they are kept apart as its words are.
        to.List("reasons", finding.Reasons, (t, reason) => t.Words("words", reason));
        to.Text("replaces", finding.Replaces?.ToString());
    }

    public static Finding Finding(FieldReader from) => new(
        from.Id<Finding>("id"), from.Part("passage", SubmissionFields.Passage), from.Part("content", Content),
        Names<Confidence>.Read(from.Text("confidence")), from.List("reasons", f => f.Words("words").Text),
        from.Has("replaces") ? from.Id<Finding>("replaces") : null);

    public static void Write(FieldWriter to, FindingContent content)
    {
        switch (content)
        {
            case FindingContent.Proposal proposal:
                to.Text("kind", "proposal");
                to.List("readings", proposal.Readings, ProposalFields.Write);
                to.Words("wording", proposal.Wording);
                to.Words("rationale", proposal.Rationale);
                to.List("supplied", proposal.Supplied, ProposalFields.Write);
                to.Text("language", proposal.Language);
                break;
            case FindingContent.Remark remark:
                to.Text("kind", "remark");
                to.Part("target", remark.Target, TargetFields.Write);
                break;
            case FindingContent.Position position:
                to.Text("kind", "position");
                to.Id("about", position.About);
                to.Text("stance", Names<Stance>.Of(position.Stance));
                break;
            default:
                throw new ArgumentException($"A {content.GetType().Name} is only counted. Record proposals, remarks and positions.", nameof(content));
        }
    }

    public static FindingContent Content(FieldReader from) => from.Text("kind") switch
    {
        "proposal" => new FindingContent.Proposal(from.List("readings", ProposalFields.Reading), from.Words("wording"))
        {
            Rationale = from.Words("rationale"),
            Supplied = from.List("supplied", ProposalFields.Supply),
            Language = from.TextIfAny("language"),
        },
        "remark" => new FindingContent.Remark(from.Part("target", TargetFields.Read)),
        "position" => new FindingContent.Position(from.Id<Proposal>("about"), Names<Stance>.Read(from.Text("stance"))),
        var kind => throw new JsonException($"“{kind}” is nothing that a finding can be."),
    };
}
