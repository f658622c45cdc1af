using System.Xml.Linq;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Tests.Desk;
using Amendments.Word.Export;
using Amendments.Word.Packaging;
using Amendments.Word.Revisions;
using NUnit.Framework;

namespace Amendments.Tests.Word.Export;

/// <summary>What can be chosen of an export, from the library as from the command line.</summary>
public sealed class ChosenExportTests
{
    private DeskWorkspace _desk = null!;

    [OneTimeSetUp]
    public void Propose()
    {
        _desk = new DeskWorkspace();
        Assert.That(_desk.ProposeUnesco().Problems, Is.Empty);
        Assert.That(_desk.ProposeInvented().Problems, Is.Empty);
    }

    [OneTimeTearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void Everybody_who_changed_or_commented_is_among_the_people_once()
    {
        var package = DocxPackage.Open(Write(_desk.Compile()).Bytes);
        var people = People(package);

        Assert.That(people, Is.Unique);
        Assert.That(people, Is.SupersetOf(TrackedChanges.List(package).Select(r => r.Author).Distinct()));
    }

    [Test]
    public void Every_remark_is_counted_once()
    {
        var compilation = _desk.Compile();
        var (attributed, clean) = (Write(compilation).Remarks, WordExport.Write(_desk.Docx, compilation, new WordExportOptions { Clean = true }).Remarks);

        Assert.That(compilation.Remarks, Has.Count.EqualTo(2));
        Assert.That(attributed, Is.EqualTo(new RemarkTally(Comments: 1, Annex: 1, LeftOut: 0)));
        Assert.That(clean, Is.EqualTo(new RemarkTally(0, 0, LeftOut: 2)));
    }

    [Test]
    public void Each_participant_has_a_file_of_its_own_that_says_what_it_asks_for_and_nothing_else()
    {
        var compilation = _desk.Compile();
        var files = WordExport.WriteEach(_desk.Docx, compilation, new WordExportOptions()).ToList();

        Assert.That(files.Select(f => f.FileName), Is.EqualTo(new[] { "UNESCO.docx", "Delegation A.docx", "Group B.docx", "Organization C.docx" }));
        Assert.That(files.Select(f => f.Share.Remarks.Count).Sum(), Is.EqualTo(compilation.Remarks.Count));
        foreach (var file in files)
        {
            Assert.That(file.Share.Proposals, Is.EqualTo(compilation.Proposals.Where(p => p.Backers.Contains(file.Participant.Id))), file.FileName);
        }
    }

    [Test]
    public void Names_of_files_are_safe_and_unlike_each_other()
    {
        string[] names = ["A/B: \"C\"?", "group b", "Group B", new('x', 300)];
        var all = _desk.Compile();
        var renamed = new Compilation(all.Draft, all.Proposals, all.Resolutions, all.Remarks, all.Positions, all.Participants.Select((p, i) => p with { Name = names[i] }).ToValueList(), all.Submissions);

        Assert.That(
            WordExport.WriteEach(_desk.Docx, renamed, new WordExportOptions()).Select(f => f.FileName),
            Is.EqualTo(new[] { "A-B- -C--.docx", "group b.docx", "Group B (A3).docx", $"{new string('x', 100)}.docx" }));
    }

    [Test]
    public void Whoever_is_put_first_is_the_tracked_change()
    {
        var ordered = Choose(new ExportQuery { Order = ["P13"] });

        Assert.That(ordered.Composed.NotApplied.Select(n => (n.Proposal.Number, n.Reason)), Does.Contain((5, NotAppliedReason.Competing)));
        Assert.That(ordered.Composed.NotApplied.Select(n => n.Proposal.Number), Does.Not.Contain(13));
    }

    [Test]
    public void What_competes_is_refused_by_name_and_place()
    {
        var refused = ChooseExport.Run(_desk.Store, _desk.Draft, new ExportQuery { Rule = new CompositionRule { OnConflict = OnConflict.Refuse } });

        Assert.That(refused.Value, Is.Null);
        Assert.That(refused.Problems.Select(p => p.Where).Distinct(), Is.EqualTo(new[] { "Paragraph 22", "Paragraph 59" }));
        Assert.That(refused.Problems[0].Found, Does.Contain("P4 (UNESCO)").And.Contain("P19 (Group B)"));
    }

    [Test]
    public void A_choice_without_competition_is_not_refused() =>
        Assert.That(Choose(new ExportQuery { Proposals = new ProposalQuery { Proposals = ["P12,P4"] }, Rule = new CompositionRule { OnConflict = OnConflict.Refuse } }).Proposals.Select(p => p.Id.Number), Is.EqualTo(new[] { 12, 4 }));

    [Test]
    public void An_unattributed_bracket_names_nobody()
    {
        var compilation = Choose(new ExportQuery { Rule = new CompositionRule { OnConflict = OnConflict.ShowAll } });
        var texts = string.Join('\n', DemoExportTests.Texts(TrackedChanges.AcceptAll(WordExport.Write(_desk.Docx, compilation, new WordExportOptions { Unattributed = true }).Bytes)));

        Assert.That(texts, Does.Contain("[multistakeholder]").And.Contain("[multilateral]"));
        Assert.That(texts, Does.Not.Contain("- Group B]"));
    }

    private Compilation Choose(ExportQuery query)
    {
        var chosen = ChooseExport.Run(_desk.Store, _desk.Draft, query);
        Assert.That(chosen.Problems, Is.Empty);
        return chosen.Value!;
    }

    private WordExportResult Write(Compilation compilation) => WordExport.Write(_desk.Docx, compilation, new WordExportOptions());

    private static List<string?> People(DocxPackage package) =>
        [.. package.ReadXml(package.Related(package.MainDocument, RelationshipTypes.People).Single()).Root!.Elements().Select(p => (string?)p.Attribute((XNamespace)"http://schemas.microsoft.com/office/word/2012/wordml" + "author"))];
}
