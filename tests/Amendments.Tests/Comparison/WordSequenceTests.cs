using Amendments.Comparison;
using NUnit.Framework;

namespace Amendments.Tests.Comparison;

public sealed class WordSequenceTests
{
    [TestCase("cultural diversity", "They sustain Cultural  Diversity, and more.", "Cultural  Diversity")]
    [TestCase("the “open” Internet", "Keep the \"open\" internet.", "the \"open\" internet")]
    [TestCase("engagement it concerns", "… of engagement. It concerns everybody.", "engagement. It concerns")]
    [TestCase("multi-stakeholder", "a multi‑stakeholder model", "multi‑stakeholder")]
    [TestCase("数字", "数字经济的发展", "数字")]
    [TestCase("états membres", "Les É\u0301tats\u00A0membres", null)]
    [TestCase("états membres", "Les E\u0301tats\u00A0membres", "E\u0301tats\u00A0membres")]
    [TestCase("stakeholder", "a multi-stakeholder model", null)]
    [TestCase("open", "reopened", null)]
    [TestCase("diversity cultural", "cultural diversity", null)]
    public void Words_are_found_whole_and_in_their_order(string words, string text, string? found)
    {
        var places = new WordSequence(words).In(text);
        Assert.That(places.Select(p => p.In(text)), Is.EqualTo(found is null ? [] : new[] { found }));
    }

    [Test]
    public void Marks_alone_are_no_words() => Assert.That(new WordSequence("“ – ”").IsEmpty);

    [Test]
    public void Every_place_is_found_once() => Assert.That(new WordSequence("a a").In("a a a a, a").Select(p => p.Start), Is.EqualTo(new[] { 0, 4 }));
}
