using Amendments.Comparison;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Background;

/// <summary>Words of a section that somebody quotes.</summary>
/// <param name="Section">The section.</param>
/// <param name="Words">The words as they stand there.</param>
/// <param name="Lines">The lines of the paragraphs that hold them, from 1.</param>
/// <param name="Pages">Their pages, from 1.</param>
internal sealed record QuotedBackground(BackgroundSection Section, FormattedText Words, Span? Lines, Span? Pages)
{
    /// <summary>The first place in a section where quoted words stand, typographic variants aside; null when they do not.</summary>
    public static QuotedBackground? Find(BackgroundSection section, string quote)
    {
        var words = section.Words;
        var range = Folding.Fold(words).Find(Folding.Fold(quote).Text.Trim()).Cast<TextRange?>().FirstOrDefault();
        if (range is not { } found)
        {
            return null;
        }

        var (start, touched) = (0, new List<BackgroundPart>());
        foreach (var part in section.Parts)
        {
            if (new TextRange(start, part.Words.Length).Overlaps(found))
            {
                touched.Add(part);
            }

            start += part.Words.Length + 1;
        }

        return new QuotedBackground(section, Slice(section, found), Span.Over(touched.Select(p => p.Lines)), Span.Over(touched.Select(p => p.Pages)));
    }

    /// <summary>The words of a document that come nearest to words that are not in it; null when none are near.</summary>
    public static string? Nearest(IEnumerable<BackgroundSection> sections, string quote)
    {
        var wanted = DistinctWords(quote);
        var likely = sections.SelectMany(s => s.Parts).MaxBy(p => DistinctWords(p.Words.Text).Count(wanted.Contains));
        return likely is not null && Comparison.Nearest.Find(quote, likely.Words.Text) is { } range
            ? range.In(likely.Words.Text)
            : null;
    }

    // A page can end in the middle of a sentence; what is quoted across two parts is one line.
    private static FormattedText Slice(BackgroundSection section, TextRange range) => FormattedText
        .Join(section.Parts.SelectMany((p, i) => i == 0 ? [p.Words] : new[] { FormattedText.FromString(" "), p.Words })).Slice(range);

    private static HashSet<string> DistinctWords(string text)
    {
        var folded = Folding.Fold(text).Text.ToUpperInvariant();
        return [.. Tokeniser.Tokenise(folded).Where(t => t.Kind == TokenKind.Word).Select(t => t.Range.In(folded))];
    }
}
