using System.Globalization;
using Amendments.Texts;

namespace Amendments.Comparison;

// A sentence ends behind . ! ? or their Chinese, Arabic and Devanagari counterparts, with any closing quotation marks and
// parentheses, when a blank or the end of the text follows (in Chinese nothing needs to follow) and the full stop does not
// belong to an abbreviation, an initial or a label such as "No. 5". The blank behind a sentence belongs to it.

/// <summary>Cuts a text into sentences, without loss: the sentences joined are the text.</summary>
public static class Sentences
{
    private const string Closing = "\"'\u2019\u201D\u00BB)]\u300D\u300F*";

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "e.g", "i.e", "cf", "no", "nos", "para", "paras", "art", "arts", "vol", "vs", "al", "st", "dr", "mr", "mrs", "ms", "p", "pp", "fig", "ed", "eds", "etc", "add", "corr", "rev",
    };

    /// <summary>The ranges of the sentences in order; the last one runs to the end of the text. Linear in its length.</summary>
    public static ValueList<TextRange> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextRange>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsTerminal(text[at]) || EndBehind(text, start, at) is not { } end || CutsCluster(text, end))
            {
                continue;
            }

            sentences.Add(TextRange.Between(start, end));
            (start, at) = (end, end - 1);
        }

        if (start < text.Length || sentences.Count == 0)
        {
            sentences.Add(TextRange.Between(start, text.Length));
        }

        return sentences.ToValueList();
    }

    private static int? EndBehind(string text, int start, int terminal)
    {
        var end = terminal + 1;
        while (end < text.Length && (IsTerminal(text[end]) || Closing.Contains(text[end], StringComparison.Ordinal) || text[end] == InlineObject.Placeholder))
        {
            end++;
        }

        var blank = end;
        while (blank < text.Length && char.IsWhiteSpace(text[blank]))
        {
            blank++;
        }

        if (text[terminal] is '。' or '！' or '？' || blank == text.Length)
        {
            return blank;
        }

        return blank == end || char.IsLower(text[blank]) || (text[terminal] == '.' && IsAbbreviation(text, start, terminal)) ? null : blank;
    }

    // A stray combining mark belongs to the blank or full stop before it.
    private static bool CutsCluster(string text, int end) =>
        end < text.Length && StringInfo.GetNextTextElementLength(text, end - 1) > 1;

    private static bool IsAbbreviation(string text, int start, int stop)
    {
        var word = stop;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] != '(')
        {
            word--;
        }

        var before = text[word..stop];
        return Abbreviations.Contains(before) || (before.Length == 1 && char.IsUpper(before[0]));
    }

    private static bool IsTerminal(char character) => character is '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '۔' or '।';
}
