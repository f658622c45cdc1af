using System.Text.Json;

namespace Amendments.Sqlite.Json;

/// <summary>How the members of an enumeration are written in payloads and tables: "civil-society"; several flags with blanks between.</summary>
internal static class Names<T>
    where T : struct, Enum
{
    private static readonly (T Value, string Name)[] All =
        [.. Enum.GetValues<T>().Select(v => (v, JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString())))];

    /// <summary>The name of a value.</summary>
    public static string Of(T value)
    {
        foreach (var (known, name) in All)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                return name;
            }
        }

        return string.Join(' ', value.ToString().Split(", ").Select(JsonNamingPolicy.KebabCaseLower.ConvertName));
    }

    /// <summary>The value of a name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static T Read(string text)
    {
        ulong bits = 0;
        foreach (var word in text.Split(' '))
        {
            var index = Array.FindIndex(All, a => a.Name == word);
            bits |= index >= 0 ? Convert.ToUInt64(All[index].Value, null) : throw new FormatException($"“{word}” is no {typeof(T).Name}.");
        }

        return (T)Enum.ToObject(typeof(T), bits);
    }
}
