using System.Text.Json;
using Amendments.Sqlite.Queries;
using Amendments.Texts;

namespace Amendments.Sqlite.Json;

/// <summary>Reads the fields of a payload. A field that is missing, or that nobody asks for, is an error: nothing is lost silently.</summary>
/// <param name="json">An object.</param>
/// <param name="words">The words that it refers to, by hash.</param>
internal sealed class FieldReader(JsonElement json, IReadOnlyDictionary<string, FormattedText> words)
{
    /// <summary>The name of a reference to words.</summary>
    public const string Content = "content";

    private int _taken;

    /// <summary>Reads a whole payload.</summary>
    /// <exception cref="JsonException">Something is missing, or is not what it should be, or is not asked for.</exception>
    public static T Whole<T>(JsonElement json, IReadOnlyDictionary<string, FormattedText> words, Func<FieldReader, T> read)
    {
        try
        {
            return Complete(json, words, read);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <summary>Reads a text.</summary>
    public string Text(string name) => Field(name).GetString() ?? throw new JsonException($"“{name}” is null.");

    /// <summary>Reads a text that may be missing.</summary>
    public string? TextIfAny(string name) => Has(name) ? Text(name) : null;

    /// <summary>Reads a number.</summary>
    public int Number(string name) => Field(name).GetInt32();

    /// <summary>Reads a number that may be missing.</summary>
    public int? NumberIfAny(string name) => Has(name) ? Number(name) : null;

    /// <summary>Reads a long number.</summary>
    public long Long(string name) => Field(name).GetInt64();

    /// <summary>Reads whether something holds.</summary>
    public bool Flag(string name) => Field(name).GetBoolean();

    /// <summary>Reads a date.</summary>
    public DateOnly Date(string name) => Day.Read(Text(name))!.Value;

    /// <summary>Reads a date that may be missing.</summary>
    public DateOnly? DateIfAny(string name) => Day.Read(TextIfAny(name));

    /// <summary>Reads an id.</summary>
    public Id<T> Id<T>(string name)
        where T : IIdentified =>
        Amendments.Id<T>.TryParse(Text(name), out var id) ? id : throw new JsonException($"“{name}” is no id of a {typeof(T).Name}.");

    /// <summary>Reads words by the reference to them.</summary>
    public FormattedText Words(string name)
    {
        if (Field(name) is not { ValueKind: JsonValueKind.Object } reference)
        {
            return FormattedText.Empty;
        }

        var hash = reference.GetProperty(Content).GetString()!;
        return words.TryGetValue(hash, out var found) ? found : throw new JsonException($"The words with the hash {hash} are not kept.");
    }

    /// <summary>Reads a thing that has fields of its own.</summary>
    public T Part<T>(string name, Func<FieldReader, T> read) => Complete(Field(name), words, read);

    /// <summary>Whether there is such a field.</summary>
    public bool Has(string name) => json.TryGetProperty(name, out _);

    /// <summary>Whether a field is a text.</summary>
    public bool IsText(string name) => json.GetProperty(name).ValueKind == JsonValueKind.String;

    /// <summary>Reads a list of things that have fields.</summary>
    public ValueList<T> List<T>(string name, Func<FieldReader, T> read)
    {
        var list = Field(name);
        var items = new T[list.GetArrayLength()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Complete(list[i], words, read);
        }

        return ValueList.Create<T>(items);
    }

    /// <summary>Reads a list of texts.</summary>
    public ValueList<string> Texts(string name)
    {
        var list = Field(name);
        var items = new string[list.GetArrayLength()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = list[i].GetString() ?? throw new JsonException($"An item of “{name}” is null.");
        }

        return ValueList.Create<string>(items);
    }

    private static T Complete<T>(JsonElement json, IReadOnlyDictionary<string, FormattedText> words, Func<FieldReader, T> read)
    {
        var fields = new FieldReader(json, words);
        var value = read(fields);
        return fields._taken == json.GetPropertyCount() ? value : throw new JsonException($"There is a field that nobody knows in {json}.");
    }

    private JsonElement Field(string name)
    {
        _taken++;
        return json.TryGetProperty(name, out var field) ? field : throw new JsonException($"“{name}” is missing in {json}.");
    }
}
