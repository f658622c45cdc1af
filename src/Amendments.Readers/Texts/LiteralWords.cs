namespace Amendments.Readers.Texts;

/// <summary>Reads words in which every character is meant literally.</summary>
internal static class LiteralWords
{
    /// <summary>The words of a block.</summary>
    public static FileWords Read(JoinedLines lines)
    {
        var text = lines.ToString();
        var words = new FileWords(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            words.Add(text[at], lines.OffsetOf(at));
        }

        return words;
    }
}
