using Amendments.Comparison;

namespace Amendments.Rendering;

/// <summary>The beginning of words, for a place where a line has to do.</summary>
internal static class ShortWords
{
    private const int Longest = 72;

    /// <summary>The words on one line, cut behind a word with "…" where they are long.</summary>
    public static string Of(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }

        var end = Tokeniser.Tokenise(line).Where(t => t.Kind == TokenKind.Word && t.Range.End <= Longest).Select(t => t.Range.End).LastOrDefault();
        return $"{line[..end]} …";
    }

    /// <summary>": “the words”"; nothing when there are none.</summary>
    public static string Behind(string words) => words.Trim().Length > 0 ? $": “{Of(words)}”" : string.Empty;
}
