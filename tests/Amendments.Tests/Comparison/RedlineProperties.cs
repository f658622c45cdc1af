using Amendments.Comparison;
using Amendments.Tests.Generators;
using NUnit.Framework;

namespace Amendments.Tests.Comparison;

public sealed class RedlineProperties
{
    [Test]
    public void Without_the_insertions_a_redline_is_the_text_before() =>
        Rewritten.Holds((before, after) => Redline.Between(before, after).Original().Text == before);

    [Test]
    public void Without_the_deletions_a_redline_is_the_text_after() =>
        Rewritten.Holds((before, after) => Redline.Between(before, after).Revised().Text == after);

    [Test]
    public void A_readable_redline_keeps_both() => Rewritten.Holds((before, after) =>
    {
        var readable = ReadableRedline.Of(Redline.Between(before, after));
        return readable.Original().Text == before && readable.Revised().Text == after;
    });

    [Test]
    public void No_run_is_empty() =>
        Rewritten.Holds((before, after) => ReadableRedline.Of(Redline.Between(before, after)).Runs.All(r => r.Text.Length > 0));
}
