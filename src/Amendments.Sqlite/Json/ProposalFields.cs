using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Sqlite.Json;

/// <summary>Proposals, remarks and positions in payloads. Whether a proposal is confirmed or withdrawn follows from later events.</summary>
internal static class ProposalFields
{
    public static void Write(FieldWriter to, Proposal proposal)
    {
        to.Id("id", proposal.Id);
        to.Id("draft", proposal.Draft);
        to.List("readings", proposal.Readings, Write);
        to.Words("wording", proposal.Wording);
        to.Text("language", proposal.Language);
        to.List("involved", proposal.Involved, ParticipantFields.Write);
        to.Part("source", proposal.Source, SubmissionFields.Write);
        to.Words("rationale", proposal.Rationale);
        to.List("supplied", proposal.Supplied, Write);
        to.Date("madeOn", proposal.MadeOn);
        to.Date("recordedOn", proposal.RecordedOn);
        to.Flag("confidential", proposal.IsConfidential);
    }

    /// <summary>Reads a proposal. Version 1 had nothing that was confidential.</summary>
    public static Proposal Proposal(FieldReader from, long version) => new()
    {
        Id = from.Id<Proposal>("id"),
        Draft = from.Id<Draft>("draft"),
        Readings = from.List("readings", Reading),
        Wording = from.Words("wording"),
        Language = from.Text("language"),
        Involved = from.List("involved", ParticipantFields.Involvement),
        Source = SubmissionFields.PassageIfAny(from, "source"),
        Rationale = from.Words("rationale"),
        Supplied = from.List("supplied", Supply),
        MadeOn = from.DateIfAny("madeOn"),
        RecordedOn = from.Date("recordedOn"),
        IsConfidential = version > 1 && from.Flag("confidential"),
    };

    public static void Write(FieldWriter to, Remark remark)
    {
        to.Id("id", remark.Id);
        to.Id("draft", remark.Draft);
        to.Part("target", remark.Target, TargetFields.Write);
        to.Id("by", remark.By);
        to.Words("words", remark.Words);
        to.Part("source", remark.Source, SubmissionFields.Write);
    }

    public static Remark Remark(FieldReader from) => new(
        from.Id<Remark>("id"), from.Id<Draft>("draft"), from.Part("target", TargetFields.Read), from.Id<Participant>("by"),
        from.Words("words"), SubmissionFields.PassageIfAny(from, "source"));

    public static void Write(FieldWriter to, Position position)
    {
        to.Id("id", position.Id);
        to.Id("proposal", position.Proposal);
        to.Id("by", position.By);
        to.Text("stance", Names<Stance>.Of(position.Stance));
        to.Date("on", position.On);
        to.Part("source", position.Source, SubmissionFields.Write);
    }

    public static Position Position(FieldReader from) => new(
        from.Id<Position>("id"), from.Id<Proposal>("proposal"), from.Id<Participant>("by"), Names<Stance>.Read(from.Text("stance")),
        from.DateIfAny("on"), SubmissionFields.PassageIfAny(from, "source"));

    public static void Write(FieldWriter to, Reading reading)
    {
        to.Part("operation", reading.Operation, OperationFields.Write);
        to.Text("because", reading.Because);
    }

    public static Reading Reading(FieldReader from) => new(from.Part("operation", OperationFields.Read), from.Text("because"));

    public static void Write(FieldWriter to, Supply supply)
    {
        to.Text("kind", Names<SupplyKind>.Of(supply.Kind));
        to.Text("what", supply.What);
        to.Text("by", supply.By);
        to.Text("because", supply.Because);
    }

    public static Supply Supply(FieldReader from) => new(
        Names<SupplyKind>.Read(from.Text("kind")), from.Text("what"), from.Text("by"), from.Text("because"));
}
