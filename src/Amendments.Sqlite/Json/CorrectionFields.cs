using System.Diagnostics;
using System.Text.Json;
using Amendments.Ledger;

namespace Amendments.Sqlite.Json;

/// <summary>What is done with records afterwards, in payloads.</summary>
internal static class CorrectionFields
{
    public static void Write(FieldWriter to, Event happened)
    {
        switch (happened)
        {
            case Event.RecordCorrected corrected:
                var kind = EventKind.Of(corrected.Instead);
                to.Number("line", corrected.Line);
                to.Text("kind", CanStandInstead(kind) ? kind : throw new ArgumentException($"“{kind}” cannot be corrected.", nameof(happened)));
                to.Number("version", EventKind.Version(kind));
                to.Part("instead", corrected.Instead, EventFields.Write);
                to.Words("reason", corrected.Reason);
                break;
            case Event.RecordTakenBack back:
                to.Number("line", back.Line);
                to.Words("reason", back.Reason);
                break;
            case Event.ConfidentialityChanged changed:
                to.Text("record", changed.Record);
                to.Flag("confidential", changed.IsConfidential);
                to.Words("reason", changed.Reason);
                break;
            case Event.RecordRedacted redacted:
                to.Text("record", redacted.Record);
                to.Texts("contents", redacted.Contents);
                to.Texts("files", redacted.Files);
                to.Text("reason", redacted.Reason);
                break;
            default:
                throw new UnreachableException();
        }
    }

    public static Event Corrected(FieldReader from)
    {
        var (kind, version) = (from.Text("kind"), from.Long("version"));
        return CanStandInstead(kind)
            ? new Event.RecordCorrected(from.Long("line"), from.Part("instead", f => EventFields.Read(kind, version, f)), from.Words("reason"))
            : throw new JsonException($"“{kind}” cannot be corrected.");
    }

    public static Event TakenBack(FieldReader from) => new Event.RecordTakenBack(from.Long("line"), from.Words("reason"));

    public static Event Confidentiality(FieldReader from) => new Event.ConfidentialityChanged(from.Text("record"), from.Flag("confidential"), from.Words("reason"));

    public static Event Redacted(FieldReader from) => new Event.RecordRedacted(from.Text("record"), from.Texts("contents"), from.Texts("files"), from.Text("reason"));

    private static bool CanStandInstead(string kind) =>
        kind is EventKind.ProposalMade or EventKind.RemarkMade or EventKind.PositionTaken or EventKind.SubmissionAdded or EventKind.ParticipantAdded;
}
