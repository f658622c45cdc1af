using Amendments.Intake.Grammar;

namespace Amendments.Intake;

/// <summary>Recognises text in another language than that of the grammar: of the commonest words, which make a third of every text, it has next to none.</summary>
internal static class ForeignText
{
    // Shorter text, names and headings say nothing.
    private const int LeastWords = 12;

    private const double LeastShare = 0.1;

    /// <summary>Whether a text is in another language.</summary>
    public static bool Is(string text, Lexicon lexicon)
    {
        var (words, common) = (0, 0);
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', ';', ':', '(', ')', '“', '”', '"', '«', '»', '‘', '’', '\'')))
        {
            if (word.Length > 0 && char.IsLetter(word[0]) && !char.IsUpper(word[0]))
            {
                words += char.IsLower(word[0]) ? 1 : word.Length;
                common += lexicon.Of(word.ToLowerInvariant()).HasAny(WordClass.Common) ? 1 : 0;
            }
        }

        return words >= LeastWords && common < LeastShare * words;
    }
}
