using System.Text;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Texts;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>Words can be erased; what happened stays on record.</summary>
internal sealed class ErasingTests
{
    private const string Shown = "[erased: entered by mistake]";

    [Test]
    public void Erased_words_are_shown_as_erased_everywhere()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        using var reader = Sample.Open(folder);
        Assert.That(reader.Draft(Sample.Draft)!.Paragraphs[3].Text.Spans, Is.Not.Empty);
        foreach (var words in (string[])["every year", "yearly", "The Commission%", "This paragraph is too long."])
        {
            Erase(folder, workspace, words);
        }

        foreach (var each in (Amendments.Sqlite.SqliteWorkspace[])[workspace, reader])
        {
            var proposal = each.Proposals(new ProposalFilter { Ids = [new Id<Proposal>(1)] }).Single();
            using (Assert.EnterMultipleScope())
            {
                Assert.That(proposal.Proposal.Wording, Is.EqualTo(FormattedText.Erased("entered by mistake")));
                Assert.That(((Operation.ReplaceWords)proposal.Proposal.Operation).Old.Words, Is.EqualTo(Shown));
                Assert.That(proposal.State, Is.Not.EqualTo(Amendments.Composition.ResolutionState.Exact));
                Assert.That(each.Draft(Sample.Draft)!.Paragraphs[3].Text, Is.EqualTo(FormattedText.Erased("entered by mistake")));
                Assert.That(each.Remarks(Sample.Draft)[0].Words, Is.EqualTo(FormattedText.Erased("entered by mistake")));
                Assert.That(each.Search("commission", 5), Is.Empty);
                Assert.That(each.Search("mistake", 5), Has.Count.EqualTo(3));
            }
        }
    }

    [Test]
    public void The_ledger_still_verifies_and_says_who_erased_why()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var before = workspace.Entries().ToList();
        var hash = Erase(folder, workspace, "every year");
        var after = workspace.Entries().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(after.Select(e => e.Hash).SkipLast(1), Is.EqualTo(before.Select(e => e.Hash)));
            Assert.That(after[^1].Event, Is.EqualTo(new Event.ContentErased(hash, "entered by mistake")));
            Assert.That(after[^1].Actor, Is.EqualTo("Chair"));
        }
    }

    [Test]
    public void Rebuilding_after_erasing_gives_the_same_tables()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        Erase(folder, workspace, "every year");
        var before = Dump.Of(folder.Database);
        workspace.Rebuild();

        Assert.That(Dump.Of(folder.Database), Is.EqualTo(before));
    }

    [Test]
    public void No_trace_of_the_words_or_their_salt_is_left_in_the_file()
    {
        using var folder = new TemporaryFolder();
        using (var workspace = Sample.Begun(folder))
        {
            workspace.Write(Sample.Actor, w => w.Record(new Event.ProposalMade(Sample.Proposal(1, Sample.Replace("yearly", "1"), "absquatulate flibbertigibbet"))));
            Assert.That(Traces(), Is.True);
            Erase(folder, workspace, "absquatulate flibbertigibbet");
            Assert.That(Traces(), Is.False);
        }

        Assert.That(Traces(), Is.False);
        using var raw = new RawDatabase(folder.Database);
        Assert.That(raw.Rows("select salt, body, spans, erased_reason from content where body is null"), Is.EqualTo(new[] { new[] { "(null)", "(null)", "(null)", "entered by mistake" } }));

        bool Traces() => Directory.EnumerateFiles(folder.Path).Select(File.ReadAllBytes).Any(b =>
            b.AsSpan().IndexOf(Encoding.UTF8.GetBytes("absquatulate")) >= 0 || b.AsSpan().IndexOf(Encoding.UTF8.GetBytes("ibbertigib")) >= 0);
    }

    [Test]
    public void Words_are_erased_once_and_with_a_reason()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var hash = Erase(folder, workspace, "every year");

        Assert.Throws<ArgumentException>(() => workspace.Erase(hash, "Chair", "again"));
        Assert.Throws<ArgumentException>(() => workspace.Erase(Hash(folder, "yearly"), "Chair", " "));
        Assert.Throws<ArgumentException>(() => workspace.Erase("x", "Chair", "no such words"));
    }

    [Test]
    public void The_same_words_recorded_twice_have_different_hashes()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Begun(folder);
        workspace.Write(Sample.Actor, w =>
        {
            w.Record(new Event.ProposalMade(Sample.Proposal(1, Sample.Replace("yearly", "1"), "every year")));
            return w.Record(new Event.ProposalMade(Sample.Proposal(2, Sample.Replace("yearly", "1"), "every year")));
        });
        Erase(folder, workspace, "every year");

        Assert.That(workspace.Proposals(new()).Select(p => p.Proposal.Wording.Text), Is.EqualTo(new[] { Shown, "every year" }));
    }

    private static string Erase(TemporaryFolder folder, Amendments.Sqlite.SqliteWorkspace workspace, string words)
    {
        var hash = Hash(folder, words);
        workspace.Erase(hash, "Chair", "entered by mistake");
        return hash;
    }

    private static string Hash(TemporaryFolder folder, string words)
    {
        using var raw = new RawDatabase(folder.Database);
        return raw.Value("select hash from content where body like @words order by rowid limit 1", ("@words", words));
    }
}
