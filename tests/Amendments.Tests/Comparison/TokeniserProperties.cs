using System.Globalization;
using Amendments.Comparison;
using Amendments.Tests.Generators;
using NUnit.Framework;

namespace Amendments.Tests.Comparison;

public sealed class TokeniserProperties
{
    [Test]
    public void The_tokens_joined_are_the_text() => Property.Holds(
        Words.Text, text => string.Concat(Tokeniser.Tokenise(text).Select(t => t.Range.In(text))) == text, Words.Shorter);

    [Test]
    public void No_token_cuts_a_grapheme_cluster() => Property.Holds(
        Words.Text, text => Tokeniser.Tokenise(text).Select(t => t.Range.Start).All(StringInfo.ParseCombiningCharacters(text).Contains), Words.Shorter);

    [Test]
    public void The_sentences_joined_are_the_text() => Property.Holds(
        Words.Text, text => string.Concat(Sentences.Split(text).Select(s => s.In(text))) == text, Words.Shorter);

    [Test]
    public void No_sentence_cuts_a_token() => Property.Holds(
        Words.Text, text => Sentences.Split(text).Select(s => s.Start).All(s => s == 0 || Tokeniser.Tokenise(text).Any(t => t.Range.Start == s)), Words.Shorter);
}
