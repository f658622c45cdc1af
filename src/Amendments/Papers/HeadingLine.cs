using System.Text.RegularExpressions;

namespace Amendments.Papers;

/// <summary>Recognises a heading where nothing but its words tell it: cautiously, because a paragraph taken for a heading cannot be amended.</summary>
public static partial class HeadingLine
{
    /// <summary>Longest line that is taken for a heading, in UTF-16 code units: about one printed line.</summary>
    public const int LongestLine = 90;

    /// <summary>Whether a line that stands alone looks like a heading: short, not beginning with a small letter, without final punctuation.</summary>
    public static bool IsShort(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Length is > 1 and <= LongestLine && char.IsLetter(line[0]) && !char.IsLower(line[0]) && !".;:,!?…。；：，、！？".Contains(line[^1], StringComparison.Ordinal);
    }

    /// <summary>Whether a line is in capitals; scripts without capitals never are.</summary>
    public static bool IsCapitals(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Count(char.IsUpper) > 2 && !line.Any(char.IsLower) && line.Length <= 2 * LongestLine;
    }

    /// <summary>The number of a line like "I. Introduction" or "B. Digital economy", without the full stop; null when it has none.</summary>
    public static string? Number(string line)
    {
        var match = Numbered().Match(line);
        return match.Success && IsShort(line) && (match.Groups[1].Length == 1 || RomanNumeral.Read(match.Groups[1].Value) > 0) ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"^([A-Z]|[IVXL]{2,7})\.\s+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
