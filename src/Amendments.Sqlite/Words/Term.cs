using System.Buffers;
using Amendments.Comparison;
using Amendments.Texts;

namespace Amendments.Sqlite.Words;

/// <summary>What the full-text index knows: a token, folded and in lower case, cut at its hyphens, apostrophes, slashes and points.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Range">Where it stands in the folded text.</param>
/// <param name="IsFirst">Whether a blank stands before it, or nothing.</param>
internal readonly record struct Term(string Text, TextRange Range, bool IsFirst)
{
    private static readonly SearchValues<char> Joiners = SearchValues.Create("-'./,\u066B\u066C");

    /// <summary>The terms of a folded text, in order.</summary>
    public static List<Term> In(FoldedText folded) => Places(folded.Text).ConvertAll(p => new Term(p.Range.In(folded.Text).ToLowerInvariant(), p.Range, p.IsFirst));

    /// <summary>The terms of a text as the index takes them: with a blank between.</summary>
    public static string Joined(string text)
    {
        var folded = Folding.Fold(text).Text;
        var places = Places(folded);
        return places.Count == 0 ? string.Empty : string.Create(places.Sum(p => p.Range.Length) + places.Count - 1, (folded, places), (joined, from) =>
        {
            var at = 0;
            foreach (var (range, _) in from.places)
            {
                if (at > 0)
                {
                    joined[at++] = ' ';
                }

                at += from.folded.AsSpan(range.Start, range.Length).ToLowerInvariant(joined[at..]);
            }
        });
    }

    private static List<(TextRange Range, bool IsFirst)> Places(string folded)
    {
        var places = new List<(TextRange Range, bool IsFirst)>();
        var isFirst = true;
        foreach (var token in Tokeniser.Tokenise(folded))
        {
            isFirst |= token.Kind == TokenKind.Blank;
            for (var start = token.Range.Start; token.Kind == TokenKind.Word && start < token.Range.End;)
            {
                var rest = folded.AsSpan(start, token.Range.End - start);
                var length = rest.IndexOfAny(Joiners) is >= 0 and var joiner ? joiner : rest.Length;
                if (length > 0)
                {
                    places.Add((new TextRange(start, length), isFirst));
                    isFirst = false;
                }

                start += length + 1;
            }
        }

        return places;
    }
}
