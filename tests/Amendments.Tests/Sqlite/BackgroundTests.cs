using Amendments.Background;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Sqlite;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>Background documents and citations come back as they were recorded, and are found by their tags and words.</summary>
internal sealed class BackgroundTests
{
    private static readonly Id<Proposal> First = new(1);

    [Test]
    public void A_document_and_what_cites_it_are_read_back_equal()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var cited = workspace.Citations(Sample.Background.Id);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(workspace.Background(Sample.Background.Id), Is.EqualTo(Sample.Background));
            Assert.That(workspace.Background(new Id<BackgroundDocument>(2)), Is.Null);
            Assert.That(cited.Select(c => (c.Proposal.Number, c.Title, c.IsDraft, c.By, c.RecordedAt)), Is.EqualTo(new[]
            {
                (1, "Summary of the talks", true, Sample.Actor, StoppedClock.Now), (2, "Summary of the talks", true, Sample.Actor, StoppedClock.Now),
            }));
            Assert.That(workspace.Citations([First]), Is.EqualTo(cited.Take(1)));
            Assert.That(cited[0].Place, Is.EqualTo("B1 “Summary of the talks” (draft), “Morning”, line 5"));
            Assert.That(workspace.Entries().Select(e => e.Event).OfType<Event.ProposalCited>().Select(e => e.Citation), Is.EqualTo(cited.Select(c => c.Citation)));
        }
    }

    [TestCase(null, "B1")]
    [TestCase("C10", "B1")]
    [TestCase("C2", "")]
    public void Documents_are_listed_by_their_tags(string? code, string expected)
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var listed = workspace.Backgrounds(code is null ? null : new Tag("Action Line", code));

        Assert.That(string.Join(", ", listed.Select(b => b.Id)), Is.EqualTo(expected));
        Assert.That(listed, Is.All.EqualTo(new BackgroundSummary(
            Sample.Background.Id, Sample.Background.Header, Sample.Background.Source, true, 2, [new Tag("Action Line", "C1"), new Tag("Action Line", "C10")])));
    }

    [Test]
    public void The_sections_are_searched_each_by_itself()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(workspace.Search("mail ferry", 10).Select(h => (h.Kind, h.Id)), Is.EqualTo(new[] { ("background", "B1/1") }));
            Assert.That(workspace.Search("noon", 10).Single().Text, Is.EqualTo("Noon\nSnow."));
            Assert.That(workspace.Search("snow ferry", 10), Is.Empty);
            Assert.That(workspace.Proposals(new ProposalFilter { Text = "ferry" }), Is.Empty);
        }
    }

    [Test]
    public void The_tables_made_anew_are_the_same()
    {
        using var folder = new TemporaryFolder();
        using (var workspace = Sample.Full(folder))
        {
        }

        var before = Dump.Of(folder.Database);
        using (var workspace = Sample.Open(folder))
        {
            workspace.Rebuild();
        }

        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
        Assert.That(before.Count(l => l.StartsWith("background_tag:", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public void The_same_file_and_what_is_not_there_are_refused()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var citation = workspace.Citations([First])[0].Citation;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Record(workspace, new Event.BackgroundAdded(Sample.Background with { Id = new Id<BackgroundDocument>(2) })), Throws.Exception);
            Assert.That(() => Record(workspace, new Event.ProposalCited(new Id<Proposal>(9), citation)), Throws.Exception);
            Assert.That(() => Record(workspace, new Event.ProposalCited(First, citation with { Background = new Id<BackgroundDocument>(9) })), Throws.Exception);
            Assert.That(workspace.Citations([First]), Has.Count.EqualTo(1));
        }
    }

    private static long Record(SqliteWorkspace workspace, Event happened) => workspace.Write(Sample.Actor, w => w.Record(happened));
}
