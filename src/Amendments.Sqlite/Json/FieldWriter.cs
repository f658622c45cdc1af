using System.Text.Json;
using Amendments.Sqlite.Queries;
using Amendments.Texts;

namespace Amendments.Sqlite.Json;

/// <summary>Writes the fields of a payload by the names they are given here, not by those of properties. What is null is left out.</summary>
/// <param name="json">Where to.</param>
/// <param name="keep">Keeps words apart and gives their hash.</param>
internal sealed class FieldWriter(Utf8JsonWriter json, Func<FormattedText, string> keep)
{
    /// <summary>Writes a text.</summary>
    public void Text(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Writes a number.</summary>
    public void Number(string name, long? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    /// <summary>Writes whether something holds.</summary>
    public void Flag(string name, bool holds) => json.WriteBoolean(name, holds);

    /// <summary>Writes a date: "2025-06-27".</summary>
    public void Date(string name, DateOnly? date) => Text(name, Day.Write(date));

    /// <summary>Writes an id: "P12".</summary>
    public void Id<T>(string name, Id<T> id)
        where T : IIdentified => json.WriteString(name, id.ToString());

    /// <summary>Keeps words apart and writes a reference to them: {"content": hash}; "" where there are none.</summary>
    public void Words(string name, FormattedText words)
    {
        if (words.Length == 0)
        {
            json.WriteString(name, string.Empty);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString(FieldReader.Content, keep(words));
        json.WriteEndObject();
    }

    /// <summary>Writes a thing that has fields of its own.</summary>
    public void Part<T>(string name, T? part, Action<FieldWriter, T> write)
        where T : class
    {
        if (part is not null)
        {
            json.WriteStartObject(name);
            write(this, part);
            json.WriteEndObject();
        }
    }

    /// <summary>Writes a value that has fields of its own.</summary>
    public void Value<T>(string name, T? part, Action<FieldWriter, T> write)
        where T : struct
    {
        if (part is { } value)
        {
            json.WriteStartObject(name);
            write(this, value);
            json.WriteEndObject();
        }
    }

    /// <summary>Writes a list of things that have fields.</summary>
    public void List<T>(string name, ValueList<T> items, Action<FieldWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items.AsSpan())
        {
            json.WriteStartObject();
            write(this, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of texts.</summary>
    public void Texts(string name, ValueList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
