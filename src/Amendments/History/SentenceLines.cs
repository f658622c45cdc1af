using Amendments.Comparison;

namespace Amendments.History;

/// <summary>A text with each sentence on a line of its own, so that what programs say about lines they say about sentences.</summary>
public static class SentenceLines
{
    /// <summary>The lines, each with its end; the blank between two sentences is the end of the line. Empty for a text without words.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(Sentences.Split(text).Select(s => s.In(text).Trim()).Where(s => s.Length > 0).Select(s => s + "\n"));
    }
}
