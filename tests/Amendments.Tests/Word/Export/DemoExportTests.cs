using Amendments.Papers;
using Amendments.Tests.Desk;
using Amendments.Word.Export;
using Amendments.Word.Linting;
using Amendments.Word.Packaging;
using Amendments.Word.Reading;
using Amendments.Word.Revisions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NUnit.Framework;

namespace Amendments.Tests.Word.Export;

public sealed class DemoExportTests
{
    private DeskWorkspace _desk = null!;
    private WordExportResult _result = null!;

    [OneTimeSetUp]
    public void Export()
    {
        _desk = new DeskWorkspace();
        Assert.That(_desk.ProposeUnesco().Problems, Is.Empty);
        Assert.That(_desk.ProposeInvented().Problems, Is.Empty);
        _result = WordExport.Write(_desk.Docx, _desk.Compile(), new WordExportOptions());
    }

    [OneTimeTearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public void Rejecting_everything_gives_the_base_text() =>
        Assert.That(Texts(TrackedChanges.RejectAll(_result.Bytes)), Is.EqualTo(Texts(_desk.Docx)));

    [Test]
    public void Accepting_everything_gives_the_composed_text_and_the_annex()
    {
        var compilation = _desk.Compile();
        var revised = compilation.Composed.Revised().Where(t => t.Length > 0).ToList();
        var notes = compilation.Draft.Paragraphs.Count(p => p.Kind == ParagraphKind.Footnote);

        Assert.That(Texts(TrackedChanges.AcceptAll(_result.Bytes)), Is.EqualTo((IEnumerable<string>)[.. revised.SkipLast(notes), .. RevisedLines.Annex(compilation), .. revised.TakeLast(notes)]));
    }

    [Test]
    public void The_linter_reports_nothing() =>
        Assert.That(WordLinter.Lint(DocxPackage.Open(_result.Bytes)), Is.Empty);

    [Test]
    public void The_validator_reports_nothing() =>
        Assert.That(Validate(_result.Bytes), Is.Empty);

    [Test]
    public void A_second_export_is_identical_to_the_byte() =>
        Assert.That(WordExport.Write(_desk.Docx, _desk.Compile(), new WordExportOptions()).Bytes, Is.EqualTo(_result.Bytes));

    internal static IEnumerable<string> Validate(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    internal static IReadOnlyList<string> Texts(byte[] docx) => [.. WordDraftReader.Read(docx).Paragraphs.Select(p => p.Text.Text)];
}
