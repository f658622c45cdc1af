using System.Text.Json;
using System.Text.Json.Serialization;
using Amendments.Texts;

namespace Amendments.Sqlite.Json;

/// <summary>Formatted texts as references.</summary>
internal sealed class WordsConverter(References references) : JsonConverter<FormattedText>
{
    /// <inheritdoc />
    public override FormattedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => references.Read(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, FormattedText value, JsonSerializerOptions options) => references.Write(writer, value);
}
