using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amendments.Papers;

namespace Amendments.Sqlite.Json;

/// <summary>Labels as text, "30 (a)"; a label that the text does not give back (a sub-paragraph numbered "(1)") by its parts.</summary>
internal sealed class LabelConverter : JsonConverter<Label>
{
    /// <inheritdoc />
    public override Label Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Label.TryParse(reader.GetString(), out var label) ? label : throw new JsonException($"“{reader.GetString()}” is no label.");
        }

        var parts = JsonSerializer.Deserialize(ref reader, TypeOfParts(options)) ?? throw new JsonException("A label is null.");
        return new Label
        {
            Series = parts.Series, Number = parts.Number, Letter = parts.Letter, Latin = parts.Latin, Alternative = parts.Alternative, Path = parts.Path,
        };
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Label value, JsonSerializerOptions options)
    {
        if (value.Latin <= LatinOrdinal.Highest && Label.TryParse(value.ToString(), out var read) && read == value)
        {
            writer.WriteStringValue(value.ToString());
            return;
        }

        var parts = new LabelParts(value.Series, value.Number, value.Letter, value.Latin, value.Alternative, value.Path);
        JsonSerializer.Serialize(writer, parts, TypeOfParts(options));
    }

    private static JsonTypeInfo<LabelParts> TypeOfParts(JsonSerializerOptions options) => (JsonTypeInfo<LabelParts>)options.GetTypeInfo(typeof(LabelParts));
}
