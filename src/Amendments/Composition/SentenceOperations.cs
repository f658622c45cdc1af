using System.Globalization;
using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Composition;

// A sentence offered for a longer paragraph replaces the sentence that it restates, and the sentences around it stay.
// Which one that is, is not guessed: it must share at least half of its words with a sentence of the wording, and clearly more than any other does.
// The changes in each sentence of the wording are a severable part of their own.

/// <summary>Replacing a sentence.</summary>
internal static class SentenceOperations
{
    private const double LeastShare = 0.5;
    private const double ClearLead = 0.1;

    public static Resolution Replace(Ask ask)
    {
        if (ask.Operation.Target is Target.Sentence named)
        {
            var (range, failure) = Find(ask, named);
            return failure ?? Replace(ask, ask.Scope[0], range);
        }

        var ranked = Candidates(ask).OrderByDescending(c => c.Share).ToList();
        if (ranked.Count == 0 || ranked[0].Share < LeastShare)
        {
            return ask.Fails(ResolutionState.NotFound, "No sentence there is like the wording.",
                ranked.Count == 0 ? "Check the paragraph." : $"Nearest: “{ranked[0].Range.In(ranked[0].Paragraph.Text.Text).Trim()}”. Name the sentence: “sentence 2 of …”.");
        }

        return ranked.Count > 1 && ranked[0].Share - ranked[1].Share < ClearLead
            ? ask.Fails(ResolutionState.Ambiguous, "Two sentences there are like the wording.", "Name the sentence: “sentence 2 of …”.")
            : Replace(ask, ranked[0].Paragraph, ranked[0].Range);
    }

    /// <summary>The sentence that a target names, without the blank behind it.</summary>
    public static (TextRange Range, Resolution? Failure) Find(Ask ask, Target.Sentence sentence)
    {
        var sentences = Of(ask.Scope[0]);
        var index = sentence.Number > 0 ? sentence.Number - 1 : sentences.Count + sentence.Number;
        return index >= 0 && index < sentences.Count
            ? (sentences[index], null)
            : (default, ask.Fails(ResolutionState.NotFound,
                $"It has {sentences.Count.ToString(CultureInfo.InvariantCulture)} sentence(s), so there is no “{sentence}”.", "Correct the number of the sentence."));
    }

    private static Resolution Replace(Ask ask, Paragraph paragraph, TextRange range)
    {
        var wording = ask.RestatedWording;
        var sentences = Sentences.Split(wording.Text.Text);
        return ask.Fits(Numbered(Rewriting.Edits(paragraph, range, wording, begins => SentenceAt(sentences, begins))));
    }

    private static IEnumerable<(Paragraph Paragraph, TextRange Range, double Share)> Candidates(Ask ask)
    {
        var wording = Sentences.Split(ask.Proposal.Wording.Text).Select(s => Words(s.In(ask.Proposal.Wording.Text))).ToList();
        return ask.Scope.SelectMany(p => Of(p).Select(range =>
        {
            var words = Words(range.In(p.Text.Text));
            return (p, range, wording.Max(w => Share(words, w)));
        }));
    }

    private static List<TextRange> Of(Paragraph paragraph) =>
        [.. Sentences.Split(paragraph.Text.Text).Select(s => new TextRange(s.Start, s.In(paragraph.Text.Text).TrimEnd().Length))];

    private static int SentenceAt(ValueList<TextRange> sentences, int offset) => sentences.Count(s => s.Start <= offset);

    // Sentences without a change leave gaps in the numbers; parts are counted from 1.
    private static List<Edit> Numbered(IEnumerable<Edit> edits)
    {
        var list = edits.ToList();
        var parts = list.Select(e => e.Part).Distinct().Order().ToList();
        return [.. list.Select(e => e with { Part = parts.IndexOf(e.Part) + 1 })];
    }

    private static Dictionary<string, int> Words(string text)
    {
        var words = new Dictionary<string, int>();
        foreach (var token in Tokeniser.Tokenise(text).Where(t => t.Kind == TokenKind.Word))
        {
            var word = Folding.Fold(token.Range.In(text)).Text.ToUpperInvariant();
            words[word] = words.GetValueOrDefault(word) + 1;
        }

        return words;
    }

    private static double Share(Dictionary<string, int> left, Dictionary<string, int> right)
    {
        var most = Math.Max(left.Values.Sum(), right.Values.Sum());
        return most == 0 ? 0 : (double)left.Sum(w => Math.Min(w.Value, right.GetValueOrDefault(w.Key))) / most;
    }
}
