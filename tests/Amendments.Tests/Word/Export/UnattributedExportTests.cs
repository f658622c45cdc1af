using System.Text;
using System.Text.RegularExpressions;
using Amendments.Composition;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Tests.Desk;
using Amendments.Word.Export;
using Amendments.Word.Packaging;
using NUnit.Framework;

namespace Amendments.Tests.Word.Export;

/// <summary>An unattributed document tells nobody whose the changes are, in none of its parts.</summary>
public sealed class UnattributedExportTests
{
    private const string Chinese = "联合国教科文组织";
    private const string Title = "Inputs of a specialized agency";
    private const string Address = "https://example.org/submissions/17";

    private DeskWorkspace _desk = null!;
    private Compilation _compilation = null!;
    private WordExportResult _result = null!;

    [OneTimeSetUp]
    public void Export()
    {
        _desk = new DeskWorkspace();
        Assert.That(_desk.ProposeUnesco().Problems, Is.Empty);
        Assert.That(_desk.ProposeInvented().Problems, Is.Empty);
        _compilation = Named(_desk.Compile());
        _result = WordExport.Write(_desk.Docx, _compilation, new WordExportOptions { Unattributed = true });
    }

    [OneTimeTearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void No_part_holds_a_name_a_title_or_an_address()
    {
        var (before, after) = (DocxPackage.Open(_desk.Docx), DocxPackage.Open(_result.Bytes));
        var wordings = string.Concat(_compilation.Proposals.Select(p => p.Wording.Text));
        foreach (var part in after.Parts)
        {
            var text = Text(after, part);
            foreach (var name in Secrets())
            {
                var known = (before.Contains(part) ? Count(Text(before, part), name) : 0) + Count(wordings, name);

                Assert.That(Count(text, name), Is.LessThanOrEqualTo(known), $"“{name}” in {part}");
            }
        }
    }

    [Test]
    public void No_part_holds_the_number_of_a_proposal_or_submission() =>
        Assert.That(DocxPackage.Open(_result.Bytes).Parts.Where(part => Regex.IsMatch(Text(DocxPackage.Open(_result.Bytes), part), @"(?<![\w-])[PSRA][0-9]+(?!\w)")), Is.Empty);

    [Test]
    public void A_wording_that_names_a_participant_stays_and_is_reported()
    {
        var naming = _compilation.Proposals.Where(p => p.Wording.Text.Contains("UNESCO", StringComparison.Ordinal)).Select(p => p.Id.ToString()).ToList();

        Assert.That(naming, Is.Not.Empty);
        Assert.That(_result.Problems.Where(p => p.Found.StartsWith("Its wording itself names", StringComparison.Ordinal)).Select(p => p.Where), Is.SupersetOf(naming));
    }

    [TestCase("As the agency UNESCO said.")]
    [TestCase("as unesco’s paper said")]
    [TestCase($"如{Chinese}所述")]
    [TestCase("كما قالت واليونسكو أيضاً")]
    [TestCase("Delegation\u00A0A agrees.")]
    [TestCase($"See “{Title}”.")]
    [TestCase($"See {Address}.")]
    public void A_remark_that_names_somebody_is_left_out_and_reported(string words)
    {
        var remark = new Remark(new Id<Remark>(90), _compilation.Draft.Id, new Target.Title(), _compilation.Participants[0].Id, words, null);
        var result = WordExport.Write(_desk.Docx, _compilation with { Remarks = [remark] }, new WordExportOptions { Unattributed = true });

        Assert.That(result.Problems.Where(p => p.Where == "R90").Select(p => p.Found), Has.One.Contains("left out"));
        Assert.That(Text(DocxPackage.Open(result.Bytes), "word/comments.xml"), Does.Not.Contain(words));
    }

    [TestCase("A formidable delegation agrees.")]
    [TestCase("Mind the unescorted children.")]
    public void A_remark_that_names_nobody_is_shown(string words)
    {
        var remark = new Remark(new Id<Remark>(90), _compilation.Draft.Id, new Target.Title(), _compilation.Participants[0].Id, words, null);
        var result = WordExport.Write(_desk.Docx, _compilation with { Remarks = [remark] }, new WordExportOptions { Unattributed = true });

        Assert.That(Text(DocxPackage.Open(result.Bytes), "word/comments.xml"), Does.Contain(words));
    }

    [Test]
    public void The_place_that_an_editor_supplied_is_not_given_where_it_names_somebody()
    {
        var supplied = _compilation.Proposals.Select(p => p with { Supplied = [new Supply(SupplyKind.Place, $"behind the paragraph of {Chinese}", "Delegation A", "UNESCO said so")] }).ToValueList();
        var result = WordExport.Write(_desk.Docx, _compilation with { Proposals = supplied }, new WordExportOptions { Unattributed = true });

        Assert.That(Text(DocxPackage.Open(result.Bytes), "word/comments.xml"), Does.Not.Contain(Chinese).And.Not.Contain("said so").And.Not.Contain("Delegation A"));
        Assert.That(result.Problems.Count(p => p.Found.StartsWith("The place that the editor supplied", StringComparison.Ordinal)), Is.EqualTo(supplied.Count));
    }

    private static Compilation Named(Compilation compilation) => compilation with
    {
        Participants = compilation.Participants.Select(p => p.Name == "UNESCO" ? p with { Aliases = [new Alias(Chinese, "zh"), new Alias("اليونسكو", "ar"), new Alias("Educational Agency")] } : p).ToValueList(),
        Submissions = compilation.Submissions.Select(s => s with { Title = Title, Channel = Address }).ToValueList(),
        Positions = [new Position(new Id<Position>(1), compilation.Proposals[0].Id, compilation.Participants[1].Id, Stance.Oppose, null, null)],
    };

    private IEnumerable<string> Secrets() =>
        [.. _compilation.Participants.SelectMany(p => p.Aliases.Select(a => a.Name).Prepend(p.Name)), .. _compilation.Submissions.SelectMany(s => new[] { s.Title, s.Channel! })];

    private static string Text(DocxPackage package, string part) => Encoding.UTF8.GetString(package.Read(part));

    private static int Count(string text, string name) => Regex.Count(text, Regex.Escape(name), RegexOptions.IgnoreCase);
}
