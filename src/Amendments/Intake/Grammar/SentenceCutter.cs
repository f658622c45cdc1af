namespace Amendments.Intake.Grammar;

// A sentence ends behind . ! ? or their Chinese counterparts, or behind a quotation that ends with one, where a capital, a digit or a
// quotation follows; and at the end of every block of the document. A quotation is never cut.

/// <summary>Cuts lexemes into sentences.</summary>
internal static class SentenceCutter
{
    // No instruction is longer, its quotations aside; this stops a text without full stops from being compared word by word with itself.
    private const int Longest = 300;

    /// <summary>The first lexeme of each sentence and the one behind its last; ends of blocks belong to the sentence before them.</summary>
    public static List<(int From, int To)> Cut(string text, IReadOnlyList<Lexeme> lexemes)
    {
        var sentences = new List<(int From, int To)>();
        var from = 0;
        for (var at = 0; at < lexemes.Count; at++)
        {
            if (at + 1 == lexemes.Count || at + 1 - from == Longest || lexemes[at].Kind == LexemeKind.Break || (IsEnd(lexemes[at]) && Begins(text, lexemes[at], lexemes[at + 1])))
            {
                sentences.Add((from, at + 1));
                from = at + 1;
            }
        }

        return sentences;
    }

    private static bool IsEnd(Lexeme lexeme) => lexeme.IsMark(".!?。！？")
        || (lexeme.Kind == LexemeKind.Quotation && lexeme.Words is [.., '.' or '!' or '?' or '。' or '！' or '？']);

    private static bool Begins(string text, Lexeme end, Lexeme next) =>
        (next.Range.Start > end.Range.End || end.IsMark("。！？"))
        && (next.Kind == LexemeKind.Quotation ? end.Kind != LexemeKind.Quotation : !next.IsMark("(") && !char.IsLower(text[next.Range.Start]) && next.Kind != LexemeKind.Break);
}
