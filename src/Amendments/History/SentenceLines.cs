using System.Text;
using Amendments.Comparison;

namespace Amendments.History;

/// <summary>A text with each sentence on a line of its own, so that what programs say about lines they say about sentences.</summary>
public static class SentenceLines
{
    /// <summary>The lines, each with its end; the blank between two sentences is the end of the line. Empty for a text without words.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new StringBuilder(text.Length + 1);
        foreach (var sentence in Sentences.Split(text))
        {
            var words = text.AsSpan(sentence.Start, sentence.Length).Trim();
            if (words.Length > 0)
            {
                lines.Append(words).Append('\n');
            }
        }

        return lines.ToString();
    }
}
