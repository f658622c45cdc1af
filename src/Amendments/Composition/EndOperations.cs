using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>Adding words at the end or at the beginning.</summary>
internal static class EndOperations
{
    public static Resolution Append(Ask ask) => Add(ask, ask.Scope[^1], text => text.TrimEnd().Length, range => range.End);

    public static Resolution Prepend(Ask ask) => Add(ask, ask.Scope[0], text => text.Length - text.TrimStart().Length, range => range.Start);

    private static Resolution Add(Ask ask, Paragraph paragraph, Func<string, int> edge, Func<TextRange, int> sentenceEdge)
    {
        if (ask.Operation.Target is Target.Section or Target.Range or Target.Whole)
        {
            return ask.Fails(ResolutionState.NotFound, $"“{ask.Operation.Target}” is more than one paragraph.", "Name one paragraph, or use insert-paragraph at “end of section …”.");
        }

        var text = paragraph.Text.Text;
        if (QuotedWords.Find(new Quotation(ask.Proposal.Wording.Text), [paragraph]).Any())
        {
            return ask.Fits([]);
        }

        if (ask.Operation.Target is not Target.Sentence sentence)
        {
            return ask.Fits([Rewriting.Insert(paragraph, edge(text), ask.Wording)]);
        }

        var (range, failure) = SentenceOperations.Find(ask, sentence);
        return failure ?? ask.Fits([Rewriting.Insert(paragraph, sentenceEdge(range), ask.Wording)]);
    }
}
