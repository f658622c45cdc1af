using Amendments.Cli.Options;
using Amendments.Desk;

namespace Amendments.Cli.Json;

/// <summary>The life of a proposal as JSON.</summary>
internal static class ProposalLifeJson
{
    public static void Write(JsonAnswer json, ProposalLife life)
    {
        var names = new ParticipantNames(life.Compilation.Participants);
        PlaceJson.Proposal(json, life.View, life.Compilation, names)
            .Number("line", life.Trail.Made.Number)
            .Object("dates", life.Dates, (own, d) => TraceJson.Dates(own, d))
            .Number("confirmedLine", life.Trail.Confirmed?.Number)
            .Number("withdrawnLine", life.Trail.Withdrawn?.Number)
            .Object("takenBack", life.TakenBack, (own, b) => own.Text("by", b.By).Text("at", Moments.Exactly(b.At)).Text("finding", b.Finding?.ToString()).Number("line", life.Trail.TakenBack?.Number))
            .Objects("corrections", life.Corrections, Correction)
            .Number("confidentialityLine", life.Trail.Confidentiality?.Number)
            .Number("redactedLine", life.Trail.Redacted?.Number)
            .Object("submission", life.Submission, (own, s) => SubmissionJson.Write(own.Number("line", life.SubmissionLine), s, names))
            .Objects("positionLines", life.Trail.Positions, (own, l) => LogJson.Line(own, l, names))
            .Objects("lines", life.Lines, (own, l) => LogJson.Line(own, l, names));
    }

    private static void Correction(JsonAnswer json, RecordedCorrection correction) => json
        .Number("line", correction.Line.Number)
        .Number("formerLine", correction.Former)
        .Text("by", correction.Line.Entry.Actor)
        .Text("at", Moments.Exactly(correction.Line.Entry.RecordedAt))
        .Text("reason", correction.Reason.Text)
        .Objects("changes", correction.Changes, CorrectedJson.Change);
}
