using System.Text.Json;
using Amendments.Texts;

namespace Amendments.Sqlite.Json;

/// <summary>Words in a payload: {"content":"(salted hash)"} instead of the words themselves; "" where there are none.</summary>
/// <param name="keep">Keeps words apart and gives their hash.</param>
internal sealed class References(Func<FormattedText, string> keep)
{
    private const string Property = "content";

    /// <summary>The words that the payload being read refers to, by hash.</summary>
    public IReadOnlyDictionary<string, FormattedText> Known { get; set; } = new Dictionary<string, FormattedText>();

    /// <summary>All hashes that a payload refers to.</summary>
    public static IEnumerable<string> In(byte[] payload)
    {
        var found = new List<string>();
        var reader = new Utf8JsonReader(payload);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(Property) && reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                found.Add(reader.GetString()!);
            }
        }

        return found;
    }

    /// <summary>Keeps words and writes the reference to them.</summary>
    public void Write(Utf8JsonWriter writer, FormattedText words)
    {
        if (words.Length == 0)
        {
            writer.WriteStringValue(string.Empty);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Property, keep(words));
        writer.WriteEndObject();
    }

    /// <summary>Reads a reference and gives the words.</summary>
    public FormattedText Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(string.Empty))
        {
            return FormattedText.Empty;
        }

        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || !reader.ValueTextEquals(Property) || !reader.Read())
        {
            throw new JsonException("Words are referred to by {\"content\": hash}.");
        }

        var hash = reader.GetString() ?? string.Empty;
        reader.Read();
        return Known.TryGetValue(hash, out var words) ? words : throw new JsonException($"The words with the hash {hash} are not kept.");
    }
}
