using Amendments.Comparison;
using Amendments.Rendering;
using Amendments.Tests.Fixtures;
using Amendments.Texts;
using NUnit.Framework;

namespace Amendments.Tests.Comparison;

/// <summary>The documents in fixtures/comparison: a text before, a text after, and what a drafter expects to see between them.</summary>
public sealed class ComparisonFixtures
{
    private static IEnumerable<TestCaseData> Fixtures() => Fixture.In("comparison");

    [TestCaseSource(nameof(Fixtures))]
    public void The_redline_shows_what_a_drafter_expects(object document)
    {
        var fixture = (Fixture)document;
        var before = EmphasisNotation.Read(fixture.Given("before"));
        var after = EmphasisNotation.Read(fixture.Given("after"));
        var redline = Redline.Between(before, after);
        var readable = ReadableRedline.Of(redline);
        Assert.Multiple(() =>
        {
            fixture.Expect("redline", PlainRedline.Write(redline));
            fixture.Expect("readable", PlainRedline.Write(readable), absent: PlainRedline.Write(redline));
            foreach (var shown in (Redline[])[redline, readable])
            {
                Assert.That(shown.Original().Text, Is.EqualTo(before.Text), "the insertions taken away");
                Assert.That(shown.Revised().Text, Is.EqualTo(after.Text), "the deletions taken away");
            }
        });
    }
}
