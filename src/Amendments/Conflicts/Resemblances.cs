using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Conflicts;

/// <summary>Finds requests that ask for almost the same.</summary>
public static class Resemblances
{
    private const string Light = ".,;:!?'\"-...()¿¡、，。；：！？（）،؛؟।";

    /// <summary>
    /// Every two requests at one place that differ in typography, punctuation or spelling alone. A difference in a number is never one of
    /// spelling. Only requests that meet are compared. Cost: the pairs that meet, times the length of their words.
    /// </summary>
    /// <param name="draft">The draft.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="conflicts">Their conflicts.</param>
    public static IEnumerable<Resemblance> Find(Draft draft, IReadOnlyList<Request> requests, IReadOnlyList<Conflict> conflicts)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(conflicts);
        foreach (var conflict in conflicts)
        {
            if (Texts(draft, requests[conflict.First], requests[conflict.Second]) is var (one, two) && (Kind(one.Text, two.Text) ?? Label(requests[conflict.First], requests[conflict.Second])) is { } kind)
            {
                yield return new Resemblance(conflict.First, conflict.Second, kind, Redline.Between(Trimmed(one), Trimmed(two)));
            }
        }
    }

    /// <summary>In what two wordings differ, when it is neither a word nor a number; null when it is more, or nothing.</summary>
    public static ResemblanceKind? Kind(string one, string two)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(two);
        var (a, b) = (Folding.Fold(one.Trim()).Text, Folding.Fold(two.Trim()).Text);
        if (one.Count(c => c == InlineObject.Placeholder) != two.Count(c => c == InlineObject.Placeholder))
        {
            return null;
        }

        if (a == b)
        {
            return one == two ? null : ResemblanceKind.Typography;
        }

        var (left, right) = (Tokeniser.Tokenise(a), Tokeniser.Tokenise(b));
        var (leftWords, rightWords) = (Words(a, left), Words(b, right));
        return leftWords.Count == 0 || !Weighty(a, left).SequenceEqual(Weighty(b, right)) ? null
            : leftWords.SequenceEqual(rightWords, StringComparer.OrdinalIgnoreCase) ? ResemblanceKind.Punctuation
            : Spelling.IsSame(leftWords, rightWords) ? ResemblanceKind.Spelling
            : null;
    }

    private static List<string> Words(string text, ValueList<Token> tokens) => [.. tokens.Where(t => t.Kind == TokenKind.Word).Select(t => t.Range.In(text))];

    // A bracket says that nothing is agreed, and a sign of per cent is a word: what is not a mark of mere punctuation counts.
    private static IEnumerable<string> Weighty(string text, ValueList<Token> tokens) =>
        tokens.Where(t => t.Kind == TokenKind.Punctuation).Select(t => t.Range.In(text)).Where(m => !Light.Contains(m, StringComparison.Ordinal));

    // The blank that joins words to the draft is no part of what is compared.
    private static FormattedText Trimmed(FormattedText text)
    {
        var start = text.Length - text.Text.TrimStart().Length;
        return text.Slice(TextRange.Between(start, Math.Max(start, text.Text.TrimEnd().Length)));
    }

    // The same new paragraph, under another number.
    private static ResemblanceKind? Label(Request one, Request two) =>
        (one.Edits, two.Edits) is ([Edit.InsertParagraph a], [Edit.InsertParagraph b]) && a.At == b.At && a.Text.Text.Text == b.Text.Text.Text ? ResemblanceKind.Label : null;

    // The words of both over the same stretch of the base text.
    private static (FormattedText One, FormattedText Two)? Texts(Draft draft, Request one, Request two) => (one.Edits, two.Edits) switch
    {
        ([Edit.InsertParagraph a], [Edit.InsertParagraph b]) when a.At == b.At => (a.Text.Text, b.Text.Text),
        ({ Count: > 0 } a, { Count: > 0 } b) when Own(a) is { } paragraph && paragraph == Own(b) => Over(draft[paragraph], [.. a.Cast<Edit.Words>()], [.. b.Cast<Edit.Words>()]),
        _ => null,
    };

    private static ParagraphId? Own(ValueList<Edit> edits) => edits[0] is Edit.Words { In: var paragraph } && edits.All(e => e is Edit.Words words && words.In == paragraph) ? paragraph : null;

    private static (FormattedText One, FormattedText Two) Over(Paragraph paragraph, List<Edit.Words> one, List<Edit.Words> two)
    {
        var all = one.Concat(two).ToList();
        var range = TextRange.Between(all.Min(e => e.Range.Start), all.Max(e => e.Range.End));
        return (EditedText.Of(paragraph.Text, range, one), EditedText.Of(paragraph.Text, range, two));
    }
}
