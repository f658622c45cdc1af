using Amendments.Comparison;
using Amendments.Tests.Generators;
using Amendments.Texts;
using NUnit.Framework;

namespace Amendments.Tests.Comparison;

public sealed class WordDiffProperties
{
    [Test]
    public void Applying_the_changes_gives_the_text_after() =>
        Rewritten.Holds((before, after) => WordDiff.Apply(before, after, WordDiff.Changes(before, after)) == after);

    [Test]
    public void Changes_are_in_order_and_do_not_touch() => Rewritten.Holds((before, after) =>
    {
        var changes = WordDiff.Changes(before, after);
        return changes.All(c => c.Old.Length + c.New.Length > 0)
            && changes.Zip(changes.Skip(1)).All(pair => pair.First.Old.End < pair.Second.Old.Start && pair.First.New.End < pair.Second.New.Start);
    });

    [Test]
    public void Changes_begin_and_end_where_tokens_do() => Rewritten.Holds((before, after) =>
    {
        var (old, @new) = (Edges(before), Edges(after));
        return WordDiff.Changes(before, after).All(c => old.Contains(c.Old.Start) && old.Contains(c.Old.End) && @new.Contains(c.New.Start) && @new.Contains(c.New.End));
    });

    // A common subsequence of two lists is empty exactly when they share no word.
    [Test]
    public void No_word_is_struck_and_put_back_in_one_change() => Rewritten.Holds((before, after) =>
        WordDiff.Changes(before, after).All(c => !WordsOf(c.Old.In(before)).Intersect(WordsOf(c.New.In(after)), StringComparer.Ordinal).Any()));

    [Test]
    public void Nothing_changes_between_a_text_and_itself() =>
        Property.Holds(Words.Text, text => WordDiff.Changes(text, new string(text.AsSpan())).Count == 0, Words.Shorter);

    [Test]
    public void Beyond_typography_the_words_are_those_after() => Rewritten.Holds((before, after) =>
        Folded(WordDiff.Apply(before, after, WordDiff.ChangesBeyondTypography(before, after))) == Folded(after));

    [Test]
    public void Other_typography_alone_is_kept_out_of_other_changes() => Property.Holds(
        Words.PlainText,
        text => WordDiff.ChangesBeyondTypography("Here " + text, Words.InOtherTypography("There " + text)).Select(c => c.Old).SequenceEqual([new TextRange(0, 4)]),
        Words.Shorter);

    private static string Folded(string text) => Folding.Fold(text).Text;

    private static IEnumerable<string> WordsOf(string text) =>
        Tokeniser.Tokenise(text).Where(t => t.Kind == TokenKind.Word).Select(t => t.Range.In(text));

    private static HashSet<int> Edges(string text) => [0, .. Tokeniser.Tokenise(text).Select(t => t.Range.End)];
}
