using System.Diagnostics;
using Amendments.Papers;
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
        var places = ask.Places(old);
        if (places.Count == 0)
        {
            return ask.Find(old).Failure!;
        }

        return ask.Fits(places.SelectMany((place, i) => Rewriting.Edits(place.Paragraph, place.Range, ask.Wording, _ => i + 1)));
    }

    private static Resolution Insert(Ask ask, Quotation words, Func<TextRange, int> edge)
    {
        var (paragraph, range, state, failure) = ask.Find(words);
        if (failure is not null)
        {
            return failure;
        }

        var at = edge(QuotedWords.Widen(paragraph.Text.Text, range));
        return ask.Fits(StandsAt(paragraph, at, ask.Proposal.Wording.Text) ? [] : [Rewriting.Insert(paragraph, at, ask.Wording, QuotedWords.Widen(paragraph.Text.Text, range))], state);
    }

    private static bool StandsAt(Paragraph paragraph, int at, string wording) => QuotedWords.Find(new Quotation(wording), [paragraph])
        .Any(f => string.IsNullOrWhiteSpace(paragraph.Text.Text[Math.Min(at, f.Range.End)..Math.Max(at, f.Range.End)])
            || string.IsNullOrWhiteSpace(paragraph.Text.Text[Math.Min(at, f.Range.Start)..Math.Max(at, f.Range.Start)]));
}
