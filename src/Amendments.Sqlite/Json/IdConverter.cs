using System.Text.Json;
using System.Text.Json.Serialization;

namespace Amendments.Sqlite.Json;

/// <summary>Ids as they are written everywhere: "P12".</summary>
internal sealed class IdConverter<T> : JsonConverter<Id<T>>
    where T : IIdentified
{
    /// <inheritdoc />
    public override Id<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Id<T>.TryParse(reader.GetString(), out var id) ? id : throw new JsonException($"“{reader.GetString()}” is no id of a {typeof(T).Name}.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
