using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Amendments.Cli.Options;

namespace Amendments.Cli.Json;

/// <summary>An answer as JSON, version 1. Properties may be added to a version; none is taken away or given another meaning.</summary>
internal sealed class JsonAnswer
{
    public const int Version = 1;

    private readonly Utf8JsonWriter _json;

    private JsonAnswer(Utf8JsonWriter json) => _json = json;

    /// <summary>Writes an object with its version and whatever <paramref name="properties"/> writes.</summary>
    public static void Write(TextWriter output, Action<JsonAnswer> properties)
    {
        var bytes = new ArrayBufferWriter<byte>();

        // The relaxed escaping keeps every script readable; it is unsafe inside HTML only, where this never goes.
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            properties(new JsonAnswer(json));
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    public JsonAnswer Text(string name, string? value)
    {
        if (value is null)
        {
            _json.WriteNull(name);
        }
        else
        {
            _json.WriteString(name, value);
        }

        return this;
    }

    public JsonAnswer Number(string name, long? value)
    {
        if (value is { } number)
        {
            _json.WriteNumber(name, number);
        }
        else
        {
            _json.WriteNull(name);
        }

        return this;
    }

    public JsonAnswer Truth(string name, bool value)
    {
        _json.WriteBoolean(name, value);
        return this;
    }

    public JsonAnswer Day(string name, DateOnly? value) => Text(name, Days.Write(value));

    public JsonAnswer Texts(string name, IEnumerable<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values)
        {
            _json.WriteStringValue(value);
        }

        _json.WriteEndArray();
        return this;
    }

    /// <summary>A list of numbers, or null when there is none.</summary>
    public JsonAnswer Numbers(string name, IEnumerable<int>? values)
    {
        if (values is null)
        {
            _json.WriteNull(name);
            return this;
        }

        _json.WriteStartArray(name);
        foreach (var value in values)
        {
            _json.WriteNumberValue(value);
        }

        _json.WriteEndArray();
        return this;
    }

    /// <summary>An object, or null when there is none.</summary>
    public JsonAnswer Object<T>(string name, T? value, Action<JsonAnswer, T> properties)
        where T : class
    {
        if (value is null)
        {
            _json.WriteNull(name);
            return this;
        }

        _json.WriteStartObject(name);
        properties(this, value);
        _json.WriteEndObject();
        return this;
    }

    /// <summary>A list of objects.</summary>
    public JsonAnswer Objects<T>(string name, IEnumerable<T> values, Action<JsonAnswer, T> properties)
    {
        _json.WriteStartArray(name);
        foreach (var value in values)
        {
            _json.WriteStartObject();
            properties(this, value);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        return this;
    }
}
