using Amendments.Intake.Grammar;

namespace Amendments.Intake;

// A text is in another language when it has more function words of other languages than of the grammar's; or when it is long and has next to
// none of the grammar's, which make a third of every text; or when it is written in letters that the grammar's language does not have.
// Quotations are left out, since they may be in the draft's language; so are names, which begin with a capital.

/// <summary>Recognises text in another language than that of the grammar.</summary>
internal static class ForeignText
{
    private const int LeastLetters = 4;

    private const int LeastFunctionWords = 2;

    private const int LongText = 14;

    private const double LeastShare = 0.1;

    /// <summary>Whether a text is in another language.</summary>
    public static bool Is(string text, Lexicon lexicon)
    {
        var lexemes = Lexer.Cut(text, lexicon).Where(l => l.Kind == LexemeKind.Word).ToList();
        var letters = lexemes.SelectMany(l => l.Range.In(text)).Where(char.IsLetter).ToList();
        var others = letters.Count(c => c > '\u024F');
        if (others >= LeastLetters && 2 * others > letters.Count)
        {
            return true;
        }

        var words = lexemes.SelectMany(l => l.Range.In(text).Split(' ')).Where(w => w.Length > 0 && char.IsLower(w[0])).ToList();
        var common = words.Count(w => lexicon.Of(w).HasAny(WordClass.Common));
        var foreign = words.Count(w => lexicon.Of(w) == WordClass.Foreign);
        return (foreign >= LeastFunctionWords && foreign > common) || (words.Count >= LongText && common < LeastShare * words.Count);
    }
}
