using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Amendments.Ledger;
using Amendments.Texts;

namespace Amendments.Sqlite.Json;

/// <summary>
/// Events as payloads and back, field by field: names in the ledger do not follow names in the code, and a command that runs for
/// a tenth of a second does not spend half of it on the metadata of a serializer.
/// </summary>
internal static class Payload
{
    // The ledger is read by people with sqlite3, never put into HTML: letters of all scripts stay letters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The payload of an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="keep">Keeps its words apart and gives their hash.</param>
    public static string Write(Event happened, Func<FormattedText, string> keep) => Write(happened, EventFields.Write, keep);

    /// <summary>The event that a payload holds.</summary>
    /// <exception cref="JsonException">The payload holds something else.</exception>
    /// <exception cref="NotSupportedException">A newer program wrote it.</exception>
    public static Event Read(string kind, long version, JsonDocument json, IReadOnlyDictionary<string, FormattedText> words) =>
        FieldReader.Whole(json.RootElement, words, from => EventFields.Read(kind, version, from));

    /// <summary>All hashes that a payload refers to.</summary>
    public static void AddHashes(JsonElement json, List<string> hashes)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                AddHashes(item, hashes);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in json.EnumerateObject())
            {
                if (field.Value.ValueKind == JsonValueKind.String && field.NameEquals(FieldReader.Content))
                {
                    hashes.Add(field.Value.GetString()!);
                }

                AddHashes(field.Value, hashes);
            }
        }
    }

    /// <summary>Writes what stands beside the characters of a text; null when nothing does.</summary>
    public static string? WriteMarks(FormattedText text) =>
        text.Spans.Count + text.Objects.Count == 0 ? null : Write(text, TextFields.Write, _ => throw new InvalidOperationException());

    /// <summary>Reads a text with what stands beside its characters.</summary>
    public static FormattedText ReadText(string characters, string? marks)
    {
        if (marks is null)
        {
            return characters;
        }

        using var json = JsonDocument.Parse(marks);
        return FieldReader.Whole(json.RootElement, new Dictionary<string, FormattedText>(), from => TextFields.Text(from, characters));
    }

    private static string Write<T>(T value, Action<FieldWriter, T> write, Func<FormattedText, string> keep)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(new FieldWriter(json, keep), value);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
