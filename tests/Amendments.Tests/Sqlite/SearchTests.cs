using Amendments.Ledger;
using Amendments.Participants;
using Amendments.Proposals;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>Searching finds words in any script, and nothing in the input is an operator.</summary>
internal sealed class SearchTests
{
    [TestCase("engagement", "D1/5: engagement")]
    [TestCase("CULTURAL engagement,", "D1/5: cultural, engagement")]
    [TestCase("cultural engag", "D1/5: cultural, engagement")]
    [TestCase("engag cultural", "")]
    [TestCase("multi-stakeholder", "D1/5: multi-stakeholder")]
    [TestCase("multi‑stakeholder", "D1/5: multi-stakeholder")]
    [TestCase("stakeholder", "D1/5: stakeholder")]
    [TestCase("multi-cooperation", "")]
    [TestCase("A/RES/70/1", "D1/8: A/RES/70/1")]
    [TestCase("数字", "D1/6: 数字")]
    [TestCase("经济的发", "D1/6: 经济的发")]
    [TestCase("发展 数字", "D1/6: 数字, 发展")]
    [TestCase("字数", "")]
    [TestCase("الرقمي", "D1/7: الرقمي")]
    [TestCase("العالمي التعاون", "D1/7: التعاون, العالمي")]
    [TestCase("\"cultural engagement\"", "D1/5: cultural, engagement")]
    [TestCase("engagement*", "D1/5: engagement")]
    [TestCase("NEAR(cultural engagement)", "")]
    [TestCase("cultural NOT engagement", "")]
    [TestCase("cultural OR unicorn", "")]
    [TestCase("-engagement", "D1/5: engagement")]
    [TestCase("terms:engagement", "")]
    [TestCase("^engagement + {x}", "")]
    [TestCase("'; drop table ledger; --", "")]
    [TestCase("\"", "")]
    [TestCase("\"\"*", "")]
    [TestCase("   ", "")]
    [TestCase("", "")]
    public void Words_are_found_where_they_stand(string words, string expected)
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Begun(folder);

        Assert.That(Show(workspace.Search(words, 10)), Is.EqualTo(expected));
    }

    [Test]
    public void Proposals_and_remarks_are_found_each_once_in_their_best_text()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(workspace.Search("cultural expressions", 10).Select(h => h.Id), Is.EqualTo(new[] { "P2" }));
            Assert.That(Show(workspace.Search("too long", 10)), Is.EqualTo("R1: too, long"));
            Assert.That(Show(workspace.Search("culture matters", 10)), Is.EqualTo("P2: Culture, matters"));
            Assert.That(workspace.Search("paragraph", 10).Single().Text, Is.EqualTo("This paragraph is too long."));
            Assert.That(workspace.Search("yearly", 10).Select(h => (h.Kind, h.Id)), Is.EquivalentTo(new[] { ("paragraph", "D1/4"), ("proposal", "P1") }));
        }
    }

    [Test]
    public void The_best_match_comes_first_and_only_so_many_come()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Begun(folder);
        workspace.Write(Sample.Actor, w =>
        {
            for (var i = 1; i <= 9; i++)
            {
                var words = i == 7 ? "unicorn" : "a horse, a donkey, a mule, a zebra and perhaps also one unicorn among them";
                w.Record(new Event.RemarkMade(new Remark(w.Next<Remark>(), Sample.Draft, new Target.Whole(), new Id<Participant>(1), words, null)));
            }

            return true;
        });
        var hits = workspace.Search("unicorn", 3);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(hits.Select(h => h.Id), Is.EqualTo(new[] { "R7", "R1", "R2" }));
            Assert.That(workspace.Search("unicorn", 0), Is.Empty);
        }
    }

    private static string Show(IEnumerable<SearchHit> hits) =>
        string.Join("; ", hits.Select(h => $"{h.Id}: {string.Join(", ", h.Matches.Select(m => m.In(h.Text)))}"));
}
