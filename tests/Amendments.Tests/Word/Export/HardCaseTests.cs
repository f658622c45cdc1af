using Amendments.Word;
using Amendments.Word.Export;
using NUnit.Framework;

namespace Amendments.Tests.Word.Export;

/// <summary>The documents made by hand: the same laws as for the generated ones, and the schema.</summary>
public sealed class HardCaseTests
{
    private static IEnumerable<TestCaseData> Cases() => HardCase.All.Select(c => new TestCaseData(c).SetArgDisplayNames(c.Name));

    [TestCaseSource(nameof(Cases))]
    public void The_equations_hold_and_nothing_else_changes(object hard)
    {
        var (one, compilation, result) = Export(hard);

        Assert.That(ExportEquations.Breaches(one.Docx, compilation, result), Is.Empty);
        Assert.That(WordExport.Write(one.Docx, compilation, new WordExportOptions()).Bytes, Is.EqualTo(result.Bytes), "a second export");
    }

    [TestCaseSource(nameof(Cases))]
    public void The_validator_reports_nothing_that_it_did_not_report_before(object hard)
    {
        var (one, _, result) = Export(hard);

        var known = DemoExportTests.Validate(one.Docx).Select(Description).ToHashSet();

        Assert.That(DemoExportTests.Validate(result.Bytes).Where(e => !known.Contains(Description(e))), Is.Empty);
    }

    [TestCaseSource(nameof(Cases))]
    public void Every_proposal_is_carried_out_or_listed(object hard)
    {
        var (one, compilation, result) = Export(hard);
        var shown = compilation.Composed.Paragraphs.SelectMany(p => p.Owners);

        Assert.That(shown.Concat(result.NotApplied.Select(n => n.Proposal)).Distinct().Order(), Is.EqualTo(compilation.Proposals.Select(p => p.Id)));
        Assert.That(compilation.Resolutions.Where(r => !r.Fits).Select(r => r.Problem?.ToString()), Is.Empty, one.Name);
    }

    [Test]
    public void A_paragraph_that_a_tracked_change_joined_is_refused_with_the_reason()
    {
        var hard = HardCase.Of("Joined", "P1 replace-words 1 | old: report | wording: answer", HardCase.Item(Markup.R("States "), $"<w:rPr><w:del {Markup.By()}/></w:rPr>"), HardCase.Item(Markup.R("report.")));

        var failure = Assert.Throws<WordDocumentException>(() => Export(hard));

        Assert.That(failure!.Message, Is.EqualTo("Paragraph 1 stands in the file in several paragraphs, which a tracked change makes one. Accept or reject the changes in the file, and import it again."));
    }

    // Paragraphs that are put in move the place of an error.
    private static string Description(string error) => error[error.IndexOf(": ", StringComparison.Ordinal)..];

    private static (HardCase Case, Amendments.Composition.Compilation Compilation, WordExportResult Result) Export(object hard)
    {
        var one = (HardCase)hard;
        var compilation = one.Compile();
        return (one, compilation, WordExport.Write(one.Docx, compilation, new WordExportOptions()));
    }
}
