using Amendments.Cli.Options;
using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Rendering;

namespace Amendments.Cli.Json;

/// <summary>Lines of the ledger as JSON.</summary>
internal static class LogJson
{
    public static void Write(JsonAnswer json, LogView view)
    {
        var names = new ParticipantNames(view.Participants);
        json.Objects("lines", view.Lines, (own, line) => Line(own, line, names));
    }

    public static void Line(JsonAnswer json, LoggedLine line, ParticipantNames names) => json
        .Number("line", line.Number)
        .Text("recordedAt", Moments.Exactly(line.Entry.RecordedAt))
        .Text("recordedBy", line.Entry.Actor)
        .Text("what", EventWords.Of(line, names))
        .Truth("confidential", line.IsConfidential)
        .Objects("records", line.Subjects, (own, s) => own.Text("record", s.Record).Text("role", ChoiceName.Of(s.Role)))
        .Text("hash", line.Entry.Hash);
}
