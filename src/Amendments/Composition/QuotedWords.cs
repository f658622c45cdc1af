using System.Globalization;
using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>Finds words that a proposal quotes. Typographic variants find each other; other words never do.</summary>
internal static class QuotedWords
{
    /// <summary>Every place where the words stand. Whole words come first: only when there are none is a part of a word taken.</summary>
    /// <param name="quotation">The words.</param>
    /// <param name="scope">The paragraphs to look in.</param>
    /// <param name="within">The stretch of each paragraph to look in; null for all of it.</param>
    public static IEnumerable<QuotedPlace> Find(Quotation quotation, IEnumerable<Paragraph> scope, TextRange? within = null)
    {
        var words = Folding.Fold(quotation.Words.Trim()).Text;
        var all = scope.SelectMany(p => Folding.Fold(p.Text.Text).Find(words).Where(range => within?.Contains(range) ?? true).Select(range => new QuotedPlace(p, range))).ToList();
        var whole = all.Where(f => Widen(f.Paragraph.Text.Text, f.Range) == f.Range).ToList();
        return whole.Count > 0 ? whole : all;
    }

    /// <summary>The smallest range of whole tokens that holds a range.</summary>
    public static TextRange Widen(string text, TextRange range) => Widen(Tokeniser.Tokenise(text), range);

    /// <summary>The smallest range of whole tokens that holds a range.</summary>
    public static TextRange Widen(ValueList<Token> tokens, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        foreach (var token in tokens)
        {
            if (token.Range.Overlaps(range))
            {
                (start, end) = (Math.Min(start, token.Range.Start), Math.Max(end, token.Range.End));
            }
        }

        return TextRange.Between(start, end);
    }

    /// <summary>The first edge of a token at or behind an offset.</summary>
    public static int Edge(ValueList<Token> tokens, int offset) =>
        tokens.Select(t => t.Range).Where(t => t.Start < offset && offset < t.End).Select(t => t.End).FirstOrDefault(offset);

    /// <summary>The nearest words in scope with their place, quoted for a message, or null.</summary>
    public static string? Nearest(Quotation quotation, IEnumerable<Paragraph> scope) => scope
        .Select(p => (Text: p.Text.Text, Range: Comparison.Nearest.Find(quotation.Words, p.Text.Text)))
        .Where(f => f.Range is not null)
        .OrderByDescending(f => Comparison.Nearest.Likeness(f.Range!.Value.In(f.Text), quotation.Words))
        .Select(f => $"“{f.Range!.Value.In(f.Text)}” (characters {f.Range})")
        .FirstOrDefault();

    /// <summary>The first few places, for a message.</summary>
    public static string List(IReadOnlyList<QuotedPlace> places) => string.Join("; ", places.Take(4).Select((f, i) =>
        $"{(i + 1).ToString(CultureInfo.InvariantCulture)}. “{Around(f.Paragraph.Text.Text, f.Range)}”")) + (places.Count > 4 ? "; …" : string.Empty);

    private static string Around(string text, TextRange range)
    {
        const int Context = 25;
        var (start, end) = (Math.Max(0, range.Start - Context), Math.Min(text.Length, range.End + Context));
        var whole = Widen(text, TextRange.Between(start, end));
        return $"{(whole.Start > 0 ? "…" : string.Empty)}{whole.In(text).Trim()}{(whole.End < text.Length ? "…" : string.Empty)}";
    }
}
