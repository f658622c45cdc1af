using System.Globalization;
using System.Text.Json;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Intake;

/// <summary>The properties of one JSON object, read by type; what is wrong is collected, never thrown.</summary>
internal sealed class JsonFields
{
    private readonly JsonElement _element;

    public JsonFields(JsonElement element, string where)
        : this(element, where, [])
    {
    }

    private JsonFields(JsonElement element, string where, List<Problem> problems)
    {
        (_element, Where, Problems) = (element, where, problems);
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new Problem(where, "It is not a JSON object.", "Write it in braces: { … }."));
        }
    }

    public string Where { get; }

    public List<Problem> Problems { get; }

    public JsonFields At(string where) => new(_element, where, Problems);

    public bool Has(string name) => Find(name) is not null;

    public void Report(string name, string found, string remedy) => Problems.Add(new Problem($"{Where}.{name}", found, remedy));

    public void Allow(IReadOnlyCollection<string> names)
    {
        if (_element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in _element.EnumerateObject().Where(p => !names.Contains(p.Name)))
        {
            Report(property.Name, "There is no such property.", $"Known here: {string.Join(", ", names)}.");
        }
    }

    public string? Text(string name) => Find(name) is { } value ? AsText(name, value) : null;

    public FormattedText Words(string name) => Text(name) is { } text ? EmphasisNotation.Read(text) : FormattedText.Empty;

    public int? Number(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
        {
            return number;
        }

        Report(name, $"{value.GetRawText()} is not a whole number.", "Write a number without quotation marks.");
        return null;
    }

    public bool Truth(string name)
    {
        if (Find(name) is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) } value)
        {
            Report(name, $"{value.GetRawText()} is neither true nor false.", "Write true or false without quotation marks.");
        }

        return Find(name) is { ValueKind: JsonValueKind.True };
    }

    public DateOnly? Date(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Report(name, $"“{text}” is not a date.", "Write it like 2025-07-25.");
        return null;
    }

    public ValueList<string> Strings(string name) => Find(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(v => AsText(name, v)).OfType<string>().ToValueList(),
        { } one => AsText(name, one) is { } text ? [text] : [],
    };

    public IEnumerable<JsonFields> Objects(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray().Select((v, i) => new JsonFields(v, $"{Where}.{name}[{i}]", Problems));
        }

        Report(name, "It is not a list.", "Write it in brackets: [ … ].");
        return [];
    }

    public JsonFields? Object(string name) => Find(name) is { } value ? new JsonFields(value, $"{Where}.{name}", Problems) : null;

    public Span? Span(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        var numbers = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        if (numbers.Count is 1 or 2 && numbers.TrueForAll(n => n.ValueKind == JsonValueKind.Number && n.TryGetInt32(out var i) && i > 0))
        {
            return new Span(numbers[0].GetInt32(), numbers[^1].GetInt32());
        }

        Report(name, $"{value.GetRawText()} is neither a number nor a first and a last one.", "Write 34 or [34, 36].");
        return null;
    }

    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        var text = Text(name);
        if (ChoiceName.TryRead<T>(text, out var value))
        {
            return value;
        }

        Report(name, text is null ? "It is missing." : $"“{text}” is not known.", $"Write one of: {string.Join(", ", ChoiceName.All<T>())}.");
        return null;
    }

    public T Choice<T>(string name, T otherwise)
        where T : struct, Enum => Has(name) ? Choice<T>(name) ?? otherwise : otherwise;

    private JsonElement? Find(string name) =>
        _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private string? AsText(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Report(name, $"{value.GetRawText()} is not text.", "Write it in quotation marks.");
        return null;
    }
}
