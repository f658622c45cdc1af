using Amendments.Comparison;
using Amendments.Rendering;
using NUnit.Framework;

namespace Amendments.Tests.Rendering;

public sealed class RedlineExcerptTests
{
    private const string Text = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.";

    [Test]
    public void Keeps_the_words_around_a_change_and_cuts_the_rest() => Assert.That(
        Excerpt(Text, Text.Replace("eight", "EIGHT", StringComparison.Ordinal)),
        Is.EqualTo("… six seven [-eight-]{+EIGHT+} nine ten …"));

    [Test]
    public void Cuts_the_middle_between_two_changes() => Assert.That(
        Excerpt(Text, "1" + Text[3..^9] + " 15."),
        Is.EqualTo("[-One-]{+1+} two three … thirteen fourteen [-fifteen-]{+15+}."));

    [Test]
    public void Leaves_a_stretch_that_is_hardly_longer_than_what_stays() => Assert.That(
        Excerpt("One two three four.", "1 two three four."), Is.EqualTo("[-One-]{+1+} two three four."));

    [Test]
    public void Leaves_a_text_without_changes_whole() => Assert.That(Excerpt(Text, Text), Is.EqualTo(Text));

    private static string Excerpt(string before, string after) => PlainRedline.Write(RedlineExcerpt.Of(Redline.Between(before, after), 2));
}
