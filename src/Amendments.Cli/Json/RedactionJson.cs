using Amendments.Desk;

namespace Amendments.Cli.Json;

/// <summary>What was erased, as JSON; never the words.</summary>
internal static class RedactionJson
{
    public static void Write(JsonAnswer json, Redaction redaction) => json
        .Text("record", redaction.Record)
        .Texts("records", redaction.Records)
        .Objects("erased", redaction.Words, (own, w) => own.Number("line", w.Line).Text("field", w.Field).Text("hash", w.Hash))
        .Objects("files", redaction.Files, (own, f) => own.Text("name", f.Name).Text("sha256", f.Sha256).Number("length", f.Length));
}
