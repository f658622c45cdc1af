using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Amendments.Sqlite.Json;

/// <summary>How the members of an enumeration are written in payloads and tables: "civil-society"; several flags with blanks between.</summary>
internal static class Names<T>
    where T : struct, Enum
{
    private static readonly MemberNames All = new(typeof(T));

    /// <summary>The name of a value.</summary>
    public static string Of(T value) => All.Of(Number(value));

    /// <summary>The value of a name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static T Read(string text) => (T)Enum.ToObject(typeof(T), All.Read(text));

    // Every column of a choice asks for it with each row; converting would make an object each time.
    private static ulong Number(T value) => Unsafe.BitCast<T, uint>(value);
}

/// <summary>The members of one enumeration. It is not generic, so that it need not be compiled anew for each of them at every start.</summary>
internal sealed class MemberNames
{
    private readonly Type _type;
    private readonly string[] _names;
    private readonly ulong[] _numbers;

    public MemberNames(Type type)
    {
        _type = type;
        _names = Array.ConvertAll(Enum.GetNames(type), JsonNamingPolicy.KebabCaseLower.ConvertName);
        var values = Enum.GetValuesAsUnderlyingType(type);
        _numbers = new ulong[values.Length];
        for (var i = 0; i < _numbers.Length; i++)
        {
            _numbers[i] = Convert.ToUInt64(values.GetValue(i), null);
        }
    }

    public string Of(ulong number) => Array.IndexOf(_numbers, number) is var index and >= 0
        ? _names[index]
        : string.Join(' ', Enum.ToObject(_type, number).ToString()!.Split(", ").Select(JsonNamingPolicy.KebabCaseLower.ConvertName));

    public ulong Read(string text)
    {
        ulong bits = 0;
        foreach (var word in text.Split(' '))
        {
            var index = Array.IndexOf(_names, word);
            bits |= index >= 0 ? _numbers[index] : throw new FormatException($"“{word}” is no {_type.Name}.");
        }

        return bits;
    }
}
