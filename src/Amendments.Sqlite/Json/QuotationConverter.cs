using System.Text.Json;
using System.Text.Json.Serialization;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Sqlite.Json;

/// <summary>Quotations: {"words": reference, "occurrence": 2}.</summary>
internal sealed class QuotationConverter(References references) : JsonConverter<Quotation>
{
    private const string Words = "words";
    private const string Occurrence = "occurrence";

    /// <inheritdoc />
    public override Quotation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        FormattedText? words = null;
        int? occurrence = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isWords = reader.ValueTextEquals(Words);
            if (!isWords && !reader.ValueTextEquals(Occurrence))
            {
                throw new JsonException($"A quotation has no “{reader.GetString()}”.");
            }

            reader.Read();
            (words, occurrence) = isWords ? (references.Read(ref reader), occurrence) : (words, reader.GetInt32());
        }

        return new Quotation(words?.Text ?? throw new JsonException("A quotation has no words."), occurrence);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Quotation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Words);
        references.Write(writer, value.Words);
        if (value.Occurrence is { } occurrence)
        {
            writer.WriteNumber(Occurrence, occurrence);
        }

        writer.WriteEndObject();
    }
}
