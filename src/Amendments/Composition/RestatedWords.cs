using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Composition;

// "Reference can be made to 'online services and **cultural expressions**'": the wording repeats words of the draft around the new ones.
// Its beginning and its end together must stand in the draft side by side; what lies between them is new. The reading with the
// most repeated words counts. Bold marks the new words, and not all of them ("and" is glue), so bold words must be among the new ones.

/// <summary>Inserting words that a wording shows among words of the draft.</summary>
internal static class RestatedWords
{
    private const int LeastRepeatedWords = 2;

    public static Resolution Insert(Ask ask)
    {
        var wording = ask.RestatedWording;
        var words = Significant(wording.Text.Text);
        if (ask.Scope.Any(p => Places(p, words, words.Count).Count > 0))
        {
            return ask.Fits([]);
        }

        for (var repeated = words.Count - 1; repeated >= LeastRepeatedWords; repeated--)
        {
            var edits = ask.Scope.SelectMany(p => Edits(p, wording, words, repeated, Marked(ask))).Where(e => ask.Sentence?.Contains(e.Range) ?? true).ToList();
            var results = edits.DistinctBy(e => (e.In, Result(ask, e))).ToList();
            if (results.Count > 0)
            {
                return results is [var only] ? ask.Fits([only]) : ask.Fails(ResolutionState.Ambiguous,
                    $"“{wording.Wording}” can be inserted at {results.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} places.", "Quote more of the sentence, or use “after” or “before”.");
            }
        }

        return ask.Fails(ResolutionState.NotFound, $"“{wording.Wording}” repeats no two neighbouring words of it.", "Say where the words go with “after” or “before”.");
    }

    // The first `repeated` words at most stand before the insertion, the rest of them behind it.
    private static IEnumerable<Edit.Words> Edits(Paragraph paragraph, Replacement wording, List<(string Word, TextRange Range)> words, int repeated, List<TextRange> marked)
    {
        var all = Tokeniser.Tokenise(paragraph.Text.Text);
        var tokens = Significant(paragraph.Text.Text);
        for (var before = repeated; before >= 0; before--)
        {
            var after = words.Count - (repeated - before);
            var inserted = TextRange.Between(words[before].Range.Start, words[after - 1].Range.End);
            if (!marked.TrueForAll(m => inserted.Contains(m)))
            {
                continue;
            }

            var context = words.Take(before).Concat(words.Skip(after)).ToList();
            foreach (var place in Places(tokens, context, context.Count))
            {
                var at = before == 0 ? tokens[place].Range.Start : before == repeated ? tokens[place + before - 1].Range.End : tokens[place + before].Range.Start;
                var said = before == repeated
                    ? TextRange.Between(words[before - 1].Range.End, inserted.End)
                    : TextRange.Between(inserted.Start, words[after].Range.Start);
                var repeatedRange = TextRange.Between(tokens[place].Range.Start, tokens[place + context.Count - 1].Range.End);
                yield return Rewriting.Attach(all, repeatedRange, new Edit.Words(paragraph.Id, new TextRange(at, 0), wording.Slice(said)));
            }
        }
    }

    private static string Result(Ask ask, Edit.Words edit) =>
        ask.Draft[edit.In].Text.Text.Insert(edit.Range.Start, edit.Replacement.Text.Text);

    private static List<TextRange> Marked(Ask ask) =>
        [.. ask.Proposal.Wording.Spans.Where(s => s.Emphasis.HasFlag(Emphasis.Bold)).Select(s => Trim(ask.Proposal.Wording.Text, s.Range).Shift(ask.Wording.Before.Length))];

    private static TextRange Trim(string text, TextRange range)
    {
        var marked = range.In(text);
        var start = range.Start + (marked.Length - marked.TrimStart().Length);
        return TextRange.Between(start, Math.Max(start, range.Start + marked.TrimEnd().Length));
    }

    private static List<int> Places(Paragraph paragraph, List<(string Word, TextRange Range)> words, int count) =>
        Places(Significant(paragraph.Text.Text), words, count);

    private static List<int> Places(List<(string Word, TextRange Range)> text, List<(string Word, TextRange Range)> words, int count) =>
        [.. Enumerable.Range(0, Math.Max(0, text.Count - count + 1)).Where(at => count > 0 && Enumerable.Range(0, count).All(i => text[at + i].Word == words[i].Word))];

    private static List<(string Word, TextRange Range)> Significant(string text) =>
        [.. Tokeniser.Tokenise(text).Where(t => t.IsSignificant).Select(t => (Folding.Fold(t.Range.In(text)).Text, t.Range))];
}
