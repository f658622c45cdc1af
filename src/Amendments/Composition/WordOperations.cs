using System.Diagnostics;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>Replacing, inserting and deleting words.</summary>
internal static class WordOperations
{
    public static Resolution Replace(Ask ask, Quotation old)
    {
        var (paragraph, range, state, failure) = ask.Find(old);
        return failure ?? ask.Fits(Rewriting.Edits(paragraph, range, ask.Wording), state);
    }

    public static Resolution Delete(Ask ask, Quotation old)
    {
        var (paragraph, range, state, failure) = ask.Find(old);
        return failure ?? ask.Fits(Rewriting.Delete(paragraph, range), state);
    }

    public static Resolution Insert(Ask ask, InsertionPoint at) => at switch
    {
        InsertionPoint.After after => Insert(ask, after.Words, range => range.End),
        InsertionPoint.Before before => Insert(ask, before.Words, range => range.Start),
        InsertionPoint.Restated => RestatedWords.Insert(ask),
        _ => throw new UnreachableException(),
    };

    public static Resolution ReplaceThroughout(Ask ask, Quotation old)
    {
        var places = QuotedWords.Find(old, ask.Scope).ToList();
        if (places.Count == 0)
        {
            return ask.Find(old).Failure!;
        }

        return ask.Fits(places.SelectMany((place, i) => Rewriting.Edits(place.Paragraph, place.Range, ask.Wording, _ => i + 1)));
    }

    private static Resolution Insert(Ask ask, Quotation words, Func<TextRange, int> edge)
    {
        var (paragraph, range, state, failure) = ask.Find(words);
        return failure ?? ask.Fits([Rewriting.Insert(paragraph, edge(QuotedWords.Widen(paragraph.Text.Text, range)), ask.Wording)], state);
    }
}
