using System.Diagnostics;
using System.Globalization;
using Amendments.Ledger;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>What a record says, field by field in words, to compare two versions of it.</summary>
internal sealed class RecordFields(ParticipantNames names)
{
    /// <summary>What is different.</summary>
    public IEnumerable<FieldChange> Changes(Event before, Event after) => Of(before).Zip(Of(after))
        .Where(pair => pair.First.Text != pair.Second.Text)
        .Select(pair => new FieldChange(pair.First.Name, pair.First.Text, pair.Second.Text));

    private IEnumerable<(string Name, string Text)> Of(Event happened) => happened switch
    {
        Event.ProposalMade { Proposal: var proposal } => Of(proposal),
        Event.RemarkMade { Remark: var remark } =>
            [("target", remark.Target.ToString()), ("text", Written(remark.Words)), ("by", names[remark.By]), .. Of(remark.Source)],
        Event.PositionTaken { Position: var position } =>
            [("stance", ChoiceName.Of(position.Stance)), ("by", names[position.By]), ("on", Day(position.On)), .. Of(position.Source)],
        Event.SubmissionAdded { Submission: var submission } =>
        [
            ("title", submission.Title), ("by", names[submission.Submitter]), ("channel", submission.Channel ?? string.Empty), ("dated", Day(submission.Dates.Dated)),
            ("sent", Day(submission.Dates.Sent)), ("received", Day(submission.Dates.Received)), ("language", submission.Language),
        ],
        Event.ParticipantAdded { Participant: var participant } =>
            [("name", participant.Name), ("kind", ChoiceName.Of(participant.Kind)), ("other names", string.Join(", ", participant.Aliases.Select(a => a.Name)))],
        _ => throw new UnreachableException(),
    };

    private IEnumerable<(string Name, string Text)> Of(Proposal proposal) =>
    [
        ("asks for", string.Join("; or ", proposal.Readings.Select(r => Asked(r.Operation)))),
        ("wording", Written(proposal.Wording)),
        ("language", proposal.Language),
        ("authors", Named(proposal, Role.Author)),
        ("on behalf of", Named(proposal, Role.OnBehalfOf)),
        ("co-sponsors", Named(proposal, Role.CoSponsor)),
        ("supporters", Named(proposal, Role.Supporter)),
        ("submitter", Named(proposal, Role.Submitter)),
        .. Of(proposal.Source),
        ("rationale", Written(proposal.Rationale)),
        ("supplied", string.Join("; ", proposal.Supplied.Select(s => $"{ChoiceName.Of(s.Kind)} “{s.What}”"))),
        ("on", Day(proposal.MadeOn)),
        ("confidential", proposal.IsConfidential ? "yes" : "no"),
    ];

    private static IEnumerable<(string Name, string Text)> Of(Passage? passage) =>
        [("passage", passage?.Place ?? string.Empty), ("quote", passage is null ? string.Empty : Written(passage.Quote))];

    private static string Asked(Operation operation)
    {
        var label = operation is Operation.InsertParagraph { Requested: { } requested } insert ? $" as {requested} ({ChoiceName.Of(insert.Relation)})" : string.Empty;
        var occurrence = Occurrence(operation) is { } number ? string.Create(CultureInfo.InvariantCulture, $", occurrence {number}") : string.Empty;
        return $"{OperationName.Describe(operation)}{label}{occurrence}";
    }

    private static int? Occurrence(Operation operation) => operation switch
    {
        Operation.ReplaceWords replace => replace.Old.Occurrence,
        Operation.InsertWords { At: InsertionPoint.After after } => after.Words.Occurrence,
        Operation.InsertWords { At: InsertionPoint.Before before } => before.Words.Occurrence,
        Operation.DeleteWords delete => delete.Old.Occurrence,
        Operation.Split split => split.Before.Occurrence,
        Operation.ReplaceThroughout throughout => throughout.Old.Occurrence,
        _ => null,
    };

    private static string Written(Texts.FormattedText words) => Texts.EmphasisNotation.Write(words);

    private string Named(Proposal proposal, Role role) => string.Join(", ", names.Of(proposal, role));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
