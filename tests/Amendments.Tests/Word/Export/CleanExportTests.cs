using Amendments.Word.Export;
using Amendments.Word.Linting;
using Amendments.Word.Packaging;
using Amendments.Word.Revisions;
using NUnit.Framework;

namespace Amendments.Tests.Word.Export;

/// <summary>A clean text: the proposals carried out, nothing marked, and whatever was in the document before still there.</summary>
public sealed class CleanExportTests
{
    private static IEnumerable<TestCaseData> Cases() => HardCase.All.Select(c => new TestCaseData(c).SetArgDisplayNames(c.Name));

    [TestCaseSource(nameof(Cases))]
    public void A_clean_text_reads_like_the_accepted_redline_and_has_no_mark_of_ours(object hard)
    {
        var one = (HardCase)hard;
        var compilation = one.Compile() with { Remarks = [] };
        var (before, redline) = (DocxPackage.Open(one.Docx), DocxPackage.Open(WordExport.Write(one.Docx, compilation, new WordExportOptions()).Bytes));
        var clean = DocxPackage.Open(WordExport.Write(one.Docx, compilation, new WordExportOptions { Clean = true }).Bytes);

        Assert.That(TrackedChanges.List(clean).Select(r => r.Id), Is.SubsetOf(TrackedChanges.List(before).Select(r => r.Id)));
        Assert.That(Texts(TrackedChanges.AcceptAll(clean)), Is.EqualTo(Texts(TrackedChanges.AcceptAll(redline))));
        Assert.That(ExportEquations.UntouchedInClean(before, redline, clean), Is.Empty);
        Assert.That(clean.Parts, Is.SubsetOf(before.Parts));
        Assert.That(WordLinter.Lint(clean).Select(f => f.Rule).Except(WordLinter.Lint(before).Select(f => f.Rule)), Is.Empty);
    }

    // A comment of the redline can hold an empty paragraph back.
    private static IEnumerable<string> Texts(DocxPackage package) => ParagraphLooks.Texts(package, package.MainDocument).Where(t => t.Trim().Length > 0);
}
