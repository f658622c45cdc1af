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
    public static List<Term> In(FoldedText folded)
    {
        var terms = new List<Term>();
        var isFirst = true;
        foreach (var token in Tokeniser.Tokenise(folded.Text))
        {
            isFirst |= token.Kind == TokenKind.Blank;
            for (var start = token.Range.Start; token.Kind == TokenKind.Word && start < token.Range.End;)
            {
                var rest = folded.Text.AsSpan(start, token.Range.End - start);
                var length = rest.IndexOfAny(Joiners) is >= 0 and var joiner ? joiner : rest.Length;
                if (length > 0)
                {
                    terms.Add(new Term(rest[..length].ToString().ToLowerInvariant(), new TextRange(start, length), isFirst));
                    isFirst = false;
                }

                start += length + 1;
            }
        }

        return terms;
    }

    /// <summary>The terms of a text as the index takes them.</summary>
    public static string Joined(string text) => string.Join(' ', In(Folding.Fold(text)).Select(t => t.Text));
}
