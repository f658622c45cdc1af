using System.Text;

namespace Amendments;

/// <summary>The written names of enumerated values in files, on the command line and in output: "civil-society", "not-found".</summary>
public static class ChoiceName
{
    /// <summary>The name: lower case, a hyphen between words.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var written = new StringBuilder();
        foreach (var character in value.ToString())
        {
            if (char.IsAsciiLetterUpper(character) && written.Length > 0)
            {
                written.Append('-');
            }

            written.Append(char.ToLowerInvariant(character));
        }

        return written.ToString();
    }

    /// <summary>All names of a type, in order.</summary>
    public static ValueList<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Of).ToValueList();

    /// <summary>The value of a name.</summary>
    public static bool TryRead<T>(string? name, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (string.Equals(Of(candidate), name, StringComparison.OrdinalIgnoreCase))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }
}
