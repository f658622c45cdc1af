using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

// labels = label { ("," | "and" | "&") label | ("to" | "-" | "–" | "through") label | ("," | "and") "(" mark ")" }
//
// In a list each number is higher than the one before; "to" makes a range only behind a plural ("paragraphs 50 to 54").

/// <summary>Reads the labels behind a word such as "paragraphs".</summary>
internal sealed class LabelList(string text, IReadOnlyList<Lexeme> lexemes)
{
    private const int LongestLabel = 7;

    /// <summary>The labels from a lexeme on as a target; null when there is none.</summary>
    /// <param name="at">The index of the lexeme.</param>
    /// <param name="isPlural">Whether several are announced.</param>
    public (Target Target, int Next)? Read(int at, bool isPlural)
    {
        if (One(at) is not { } first)
        {
            return null;
        }

        var (items, last, next) = (new List<Target> { new Target.Paragraph(first.Label) }, first.Label, first.Next);
        while (Following(next, last, isPlural) is { } following)
        {
            items[^1] = following.IsRange ? new Target.Range(last, following.Label) : items[^1];
            items.AddRange(following.IsRange ? [] : [new Target.Paragraph(following.Label)]);
            (last, next) = (following.Label, following.Next);
        }

        return (items is [var only] ? only : new Target.List(items.ToValueList()), next);
    }

    /// <summary>The label at a lexeme; the longest one there.</summary>
    public (Label Label, int Next)? One(int at)
    {
        if (at >= lexemes.Count || lexemes[at].Kind != LexemeKind.Word || !Begins(lexemes[at].Words))
        {
            return null;
        }

        for (var end = Math.Min(lexemes.Count, at + LongestLabel) - 1; end >= at; end--)
        {
            var printed = text[lexemes[at].Range.Start..lexemes[end].Range.End];
            if (!printed.Contains('\n', StringComparison.Ordinal) && Label.TryParse(printed, out var label) && IsPrinted(printed, label))
            {
                return (label, end + 1);
            }
        }

        return null;
    }

    private (Label Label, int Next, bool IsRange)? Following(int at, Label last, bool isPlural)
    {
        var next = at;
        var comma = next < lexemes.Count && lexemes[next].IsMark(",");
        next += comma ? 1 : 0;
        var and = next < lexemes.Count && lexemes[next].Is(WordClass.And);
        next += and ? 1 : 0;
        var range = !comma && !and && next < lexemes.Count && lexemes[next].Is(WordClass.Range) && (isPlural || lexemes[next].Kind == LexemeKind.Mark);
        next += range ? 1 : 0;
        if (!comma && !and && !range)
        {
            return null;
        }

        if (!range && Mark(next) is { } mark)
        {
            return (last.Whole.Sub(mark.Mark), mark.Next, false);
        }

        next += next < lexemes.Count && lexemes[next].Is(WordClass.ParagraphNoun) && One(next + 1) is not null ? 1 : 0;
        return One(next) is { } label && (label.Label > last || label.Label.Series != last.Series) ? (label.Label, label.Next, range) : null;
    }

    private (string Mark, int Next)? Mark(int at) =>
        at + 2 < lexemes.Count && lexemes[at].IsMark("(") && lexemes[at + 2].IsMark(")") && lexemes[at + 1].Words is { Length: <= 4 } mark && mark.All(char.IsAsciiLetter)
            ? (mark, at + 3)
            : null;

    private static bool Begins(string word) => char.IsAsciiDigit(word[0]) || word.StartsWith("pp", StringComparison.Ordinal) || word.StartsWith("op", StringComparison.Ordinal);

    // A full stop or parenthesis behind the number belongs to the sentence, and a single letter is a mark only in parentheses or close to the number.
    private static bool IsPrinted(string printed, Label label)
    {
        var isMarked = label.Path.Count > 0;
        return label.Number is > 0 and < 10_000
            && printed[^1] != '.'
            && (printed[^1] != ')' || isMarked || printed.Contains('(', StringComparison.Ordinal))
            && (!isMarked || printed.Contains(')', StringComparison.Ordinal) || !printed.Contains(' ', StringComparison.Ordinal));
    }
}
