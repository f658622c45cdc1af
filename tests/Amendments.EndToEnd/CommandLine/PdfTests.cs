using Amendments.Papers;
using Amendments.Readers;
using Amendments.Readers.Processes;
using Amendments.Tests.Fixtures;
using Amendments.Tests.Papers;
using Amendments.Word.Reading;
using Amendments.Word.Revisions;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>A draft that came as a PDF, from its import to every export.</summary>
public sealed class PdfTests
{
    private const string Note = "paper.pdf: Its text was taken out of a PDF: 94 numbered paragraphs, no number missing. A PDF does not say where paragraphs begin and end, so look the text through: amend draft show --full.\n";

    [Test]
    public void A_draft_from_a_PDF_is_amended_and_exported_as_any_other()
    {
        using var folder = Imported(out var imported);
        Assert.That(imported.Output, Is.EqualTo("D1  paper: 94 numbered paragraphs, 34 sub-paragraphs, 16 headings, 2 footnotes.\n"));
        Assert.That(imported.Error, Does.StartWith(Note));
        Done(folder, "participant", "add", "Delegation A", "--kind", "state");
        Done(folder, "propose", "replace-words", "22", "--old", "cultural engagement", "--wording", "cultural diversity", "--by", "Delegation A", "--on", "2025-07-18");
        Done(folder, "export", "word", "-o", "redline.docx");
        Done(folder, "export", "html", "-o", "redline.html");
        Done(folder, "export", "summary", "-o", "summary.md");

        var redline = File.ReadAllBytes(folder.In("redline.docx"));
        Assert.That(Lines(TrackedChanges.RejectAll(redline)), Is.EqualTo(PdfLines()));
        Assert.That(Lines(TrackedChanges.AcceptAll(redline)), Is.EqualTo(PdfLines().Select(l => l.Replace("cultural engagement", "cultural diversity", StringComparison.Ordinal))));
        Assert.That(File.ReadAllText(folder.In("redline.html")), Does.Contain("diversity"));
        Assert.That(File.ReadAllText(folder.In("summary.md")), Does.Contain("diversity"));
    }

    [Test]
    public void The_PDF_is_kept_byte_for_byte()
    {
        using var folder = Imported(out _);
        using var connection = new SqliteConnection($"Data Source={folder.In("workspace.db")};Pooling=false;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select bytes from file";
        Assert.That(command.ExecuteScalar(), Is.EqualTo(PdfDraft.Bytes()));
    }

    [Test]
    public void A_PDF_can_be_typeset_and_its_name_does_not_matter()
    {
        PdfDraft.Require("pdftotext", "poppler-utils");
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.In("paper"), PdfDraft.Bytes());
        Done(folder, "draft", "typeset", "paper", "paper.docx");
        Assert.That(Lines(File.ReadAllBytes(folder.In("paper.docx"))), Is.EqualTo(PdfLines()));
    }

    [Test]
    public void Without_pdftotext_the_one_command_is_named()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.In("paper.pdf"), PdfDraft.Bytes());
        Done(folder, "init", "--paper", "Review");
        var finished = Amend.Run(folder.Path, new Dictionary<string, string> { ["PATH"] = folder.Path }, ["draft", "import", "paper.pdf"]);
        Assert.That((finished.Code, finished.Error), Is.EqualTo((1, "paper.pdf: It is a PDF, and pdftotext, which reads PDFs, is not installed. Install it: apt-get install poppler-utils\n")));
    }

    [Test]
    public void A_PDF_that_LibreOffice_made_of_the_Word_file_has_the_same_labels_and_texts()
    {
        var program = PdfDraft.Require("pdftotext", "poppler-utils");
        var office = PdfDraft.Require("soffice", "libreoffice-writer");
        using var folder = new TemporaryFolder();
        var docx = Repository.PathTo("fixtures/papers/elements-paper.docx");
        string[] arguments = [$"-env:UserInstallation={new Uri(folder.In("profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder.Path, docx];
        Assert.That(BoundedRun.Start(office, arguments, new RunLimits(TimeSpan.FromMinutes(4), 1 << 20)).End, Is.EqualTo(RunEnd.Ended));

        var read = PdfDraftReader.Read(File.ReadAllBytes(folder.In("elements-paper.pdf")), program, PdfLimits.Default);

        Assert.That(Lines(read.Paragraphs), Is.EqualTo(PdfLines()));
    }

    private static TemporaryFolder Imported(out Finished imported)
    {
        PdfDraft.Require("pdftotext", "poppler-utils");
        var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.In("paper.pdf"), PdfDraft.Bytes());
        Done(folder, "init", "--paper", "Review");
        imported = Amend.Run(folder.Path, ["draft", "import", "paper.pdf"]);
        Assert.That(imported.Code, Is.Zero, imported.Error);
        return folder;
    }

    private static string[] PdfLines() => Lines(PdfDraft.Paper);

    private static string[] Lines(byte[] docx) => Lines(WordDraftReader.Read(docx).Paragraphs);

    // A PDF has no emphasis that could be read, and one kind of blanks.
    private static string[] Lines(IEnumerable<PrintedParagraph> paragraphs) =>
        Drafts.Lines(paragraphs.Select(p => p with { Text = new(p.Text.Text.Replace('\u00A0', ' '), null, p.Text.Objects) }));

    private static void Done(TemporaryFolder folder, params string[] args)
    {
        var finished = Amend.Run(folder.Path, args);
        Assert.That(finished.Code, Is.Zero, finished.Error);
    }
}
