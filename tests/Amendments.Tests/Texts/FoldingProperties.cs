using System.Globalization;
using Amendments.Tests.Generators;
using Amendments.Texts;
using NUnit.Framework;

namespace Amendments.Tests.Texts;

public sealed class FoldingProperties
{
    [Test]
    public void Every_folded_character_comes_from_whole_grapheme_clusters() => Property.Holds(Words.Text, text =>
    {
        var (folded, edges) = (Folding.Fold(text), StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet());
        return Enumerable.Range(0, folded.Text.Length).Select(i => folded.Source(new TextRange(i, 1))).All(s => edges.Contains(s.Start) && edges.Contains(s.End));
    }, Words.Shorter);

    [Test]
    public void Folding_a_folded_text_changes_nothing() =>
        Property.Holds(Words.Text, text => Folding.Fold(Folding.Fold(text).Text).Text == Folding.Fold(text).Text, Words.Shorter);

    [Test]
    public void A_text_finds_itself() => Property.Holds(Words.Text, text =>
    {
        var folded = Folding.Fold(text);
        return string.IsNullOrWhiteSpace(folded.Text) || folded.Find(folded.Text).Single() == folded.Source(new TextRange(0, folded.Text.Length));
    }, Words.Shorter);

    [Test]
    public void A_text_in_other_typography_folds_alike() =>
        Property.Holds(Words.PlainText, text => Folding.Fold(Words.InOtherTypography(text)).Text == Folding.Fold(text).Text, Words.Shorter);
}
