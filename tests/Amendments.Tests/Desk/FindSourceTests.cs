using System.Text;
using Amendments.Desk;
using Amendments.Documents;
using Amendments.Submissions;
using Amendments.Tests.Sqlite;
using Amendments.Texts;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>The document that a record comes from, and the passage in it.</summary>
public sealed class FindSourceTests
{
    private TrailDesk _desk = null!;

    [OneTimeSetUp]
    public void Fill() => _desk = new TrailDesk();

    [OneTimeTearDown]
    public void Close() => _desk.Dispose();

    [TestCase("P1", 1)]
    [TestCase("p4", 2)]
    [TestCase("F3", 3)]
    public void A_record_leads_to_its_line_in_the_document(string record, int line)
    {
        var view = FindSource.Run(_desk.Store, record).Value!;
        var context = PassageContext.InLines(Encoding.UTF8.GetString(view.Bytes!), view.Passage!, 1);
        Assert.That((view.Document, view.Passage!.Lines), Is.EqualTo(("S1", (Span?)new Span(line, line))));
        Assert.That(context.Where(c => c.Passage.Length > 0).Select(c => (c.Number, c.Passage.In(c.Text))), Is.EqualTo(new[] { (line, view.Passage.Quote.Text) }));
        Assert.That(context.Select(c => c.Number), Is.EqualTo(Enumerable.Range(Math.Max(1, line - 1), line == 1 ? 2 : 3)));
    }

    [Test]
    public void The_same_passage_is_found_among_blocks()
    {
        var view = FindSource.Run(_desk.Store, "P4").Value!;
        var document = ReviewDesk.Read(Encoding.UTF8.GetString(view.Bytes!));
        var byPlace = PassageContext.InBlocks(document, view.Passage!, 1);
        var byQuote = PassageContext.InBlocks(document, view.Passage! with { Characters = null }, 1);
        Assert.That(byPlace.Select(c => c.Number), Is.EqualTo(new[] { 1, 2, 3 }));
        Assert.That(byPlace, Is.EqualTo(byQuote));
    }

    [TestCase("S1", "letter.txt")]
    [TestCase("D1", "elements-paper.docx")]
    public void A_document_comes_out_as_it_went_in(string record, string name)
    {
        var view = FindSource.Run(_desk.Store, record).Value!;
        Assert.That((view.File!.Name, SourceFile.Of(name, view.Bytes).Sha256), Is.EqualTo((name, view.File.Sha256)));
        Assert.That(view.Passage, Is.Null);
    }

    [TestCase("P5")]
    [TestCase("A1")]
    [TestCase("P99")]
    [TestCase("nothing")]
    public void What_comes_from_no_document_is_a_problem(string record) => Assert.That(FindSource.Run(_desk.Store, record).IsDone, Is.False);

    [Test]
    public void A_document_of_which_only_particulars_are_known_has_no_bytes()
    {
        using var folder = new TemporaryFolder();
        using var workspace = Sample.Full(folder);
        var view = FindSource.Run(workspace, "S2").Value!;
        Assert.That((view.File, view.Bytes), Is.EqualTo(((SourceFile?)null, (byte[]?)null)));
    }

    [Test]
    public void A_changed_file_is_refused_with_both_hashes()
    {
        using var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        using (var raw = new RawDatabase(folder.Database))
        {
            raw.Run("drop trigger if exists file_is_only_erased");
            raw.Run("update file set bytes = x'00'");
        }

        using var workspace = Sample.Open(folder);
        var problem = FindSource.Run(workspace, "S1").Problems.Single();
        Assert.That(problem.Found, Does.Contain(Sample.File.Sha256).And.Contain(SourceFile.Of("x", new byte[1]).Sha256));
    }

    [Test]
    public void A_passage_over_several_lines_is_marked_in_each_of_them()
    {
        var passage = new Passage(new Id<Submission>(1), null, null, null, null, "two\nthree");
        var context = PassageContext.InLines("one\r\ntwo\nthree\nfour\nfive", passage with { Characters = new TextRange(5, 9) }, 1);
        Assert.That(context.Select(c => (c.Number, c.Passage.In(c.Text))), Is.EqualTo(new[] { (1, ""), (2, "two"), (3, "three"), (4, "") }));
    }
}
