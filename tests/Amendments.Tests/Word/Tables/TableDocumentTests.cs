using System.Globalization;
using Amendments.Composition;
using Amendments.Proposals;
using Amendments.Tests.Rendering;
using Amendments.Tests.Word.Export;
using Amendments.Word.Linting;
using Amendments.Word.Packaging;
using Amendments.Word.Revisions;
using Amendments.Word.Tables;
using DocumentFormat.OpenXml.Wordprocessing;
using NUnit.Framework;
using static Amendments.Tests.Rendering.CompilationBuilder;

namespace Amendments.Tests.Word.Tables;

public sealed class TableDocumentTests
{
    private readonly TableExportResult _result = Write(StandInCompilation.Make());

    [Test]
    public void The_validator_and_the_linter_report_nothing()
    {
        Assert.That(DemoExportTests.Validate(_result.Bytes), Is.Empty);
        Assert.That(WordLinter.Lint(DocxPackage.Open(_result.Bytes)), Is.Empty);
    }

    [Test]
    public void A_second_export_is_identical_to_the_byte() => Assert.That(Write(StandInCompilation.Make()).Bytes, Is.EqualTo(_result.Bytes));

    [Test]
    public void Without_the_inserted_runs_a_row_reads_as_the_current_text()
    {
        using var written = new WrittenDocument(_result);
        var rows = written.Rows.Where(r => r[2].Descendants<Paragraph>().Any(p => WrittenDocument.Style(p) == "TableText")).ToList();
        Assert.That(rows, Has.Count.GreaterThan(12));
        foreach (var row in rows)
        {
            Assert.That(WrittenDocument.Text(row[2], "InsertedWords"), Is.EqualTo(WrittenDocument.Text(row[1], "InsertedWords")));
        }
    }

    [Test]
    public void Without_the_deleted_runs_a_row_reads_as_proposed()
    {
        var made = new CompilationBuilder("# Paper\n\n1. The Forum shall meet.\n");
        made.Propose(made.Participant("A"), new Operation.ReplaceWords(new Quotation("shall")) { Target = At("1") }, "*may*");

        using var written = new WrittenDocument(Write(made.Build()));
        var cell = written.Rows.Single()[2];
        Assert.That(WrittenDocument.Text(cell, "DeletedWords"), Is.EqualTo("The Forum may meet."));
        Assert.That(WrittenDocument.Text(cell, "InsertedWords"), Is.EqualTo("The Forum shall meet."));
        Assert.That(cell.Descendants<Run>().Single(r => r.InnerText == "may").RunProperties!.Italic, Is.Not.Null);
    }

    [Test]
    public void The_redline_is_formatted_text_and_survives_accepting_all_changes()
    {
        using var written = new WrittenDocument(_result);
        Assert.That(TrackedChanges.List(DocxPackage.Open(_result.Bytes)), Is.Empty);
        Assert.That(TrackedChanges.AcceptAll(_result.Bytes), Is.EqualTo(_result.Bytes));
        var (inserted, deleted) = (Look(written, "InsertedWords"), Look(written, "DeletedWords"));
        Assert.That(new object?[] { inserted.Bold, inserted.Underline, inserted.Color, deleted.Strike, deleted.Color }, Has.None.Null);
        Assert.That(inserted.Color!.Val!.Value, Is.Not.EqualTo(deleted.Color!.Val!.Value));
    }

    [Test]
    public void The_page_is_landscape_with_its_title_and_the_heading_is_repeated()
    {
        using var written = new WrittenDocument(_result);
        var section = written.Body.Elements<SectionProperties>().Single();
        Assert.That(section.GetFirstChild<PageSize>()!.Orient!.Value, Is.EqualTo(PageOrientationValues.Landscape));
        Assert.That(section.GetFirstChild<FooterReference>(), Is.Not.Null);
        Assert.That(written.Body.Elements<Paragraph>().Select(p => p.InnerText), Does.Contain("Elements Paper, 20 June 2025"));
        Assert.That(written.Title, Does.EndWith(": Comparison of proposed amendments"));
        var rows = written.Table.Elements<TableRow>().ToList();
        Assert.That(rows.Select(r => r.TableRowProperties?.GetFirstChild<TableHeader>() is not null), Is.EqualTo(rows.Select((_, i) => i == 0)));
        Assert.That(rows.Skip(1).Select(r => r.TableRowProperties?.GetFirstChild<CantSplit>()), Is.All.Null);
        Assert.That(_result.Rows, Is.EqualTo(rows.Count - 1));
    }

    [Test]
    public void A_draft_that_runs_from_right_to_left_makes_a_table_that_does()
    {
        var made = new CompilationBuilder("# ورقة\n\n1. يجتمع المنتدى كل سنة.\n", "ar");
        made.Propose(made.Participant("مصر"), new Operation.Append { Target = At("1") }, "ويقدم تقريرا.");

        var result = Write(made.Build());
        using var written = new WrittenDocument(result);
        Assert.That(DemoExportTests.Validate(result.Bytes), Is.Empty);
        Assert.That(WordLinter.Lint(DocxPackage.Open(result.Bytes)), Is.Empty);
        Assert.That(written.Table.GetFirstChild<TableProperties>()!.GetFirstChild<BiDiVisual>(), Is.Not.Null);
        var text = written.Rows.Single()[2].Descendants<Paragraph>().First();
        Assert.That(text.ParagraphProperties!.BiDi, Is.Not.Null);
        Assert.That(text.Elements<Run>().Select(r => r.RunProperties?.RightToLeftText), Has.None.Null);
        Assert.That(written.Styles.DocDefaults!.Descendants<Languages>().Single().Bidi!.Value, Is.EqualTo("ar-SA"));
        Assert.That(written.Rows.Single()[3].Descendants<BiDi>(), Is.Empty, "The table's own words run from left to right.");
    }

    [Test]
    public void East_Asian_text_keeps_its_language_and_a_foreign_wording_has_its_own()
    {
        var made = new CompilationBuilder("# 文件\n\n1. 论坛每年举行会议。\n", "zh");
        made.Propose(made.Participant("中国"), new Operation.Append { Target = At("1") }, "并提交报告。");
        made.Propose(made.Participant("France"), new Operation.Append { Target = At("1") }, "Et un rapport.", p => p with { Language = "fr" });

        using var written = new WrittenDocument(Write(made.Build()));
        Assert.That(written.Styles.DocDefaults!.Descendants<Languages>().Single().EastAsia!.Value, Is.EqualTo("zh-CN"));
        Assert.That(written.Table.Descendants<Run>().Single(r => r.InnerText == "Et un rapport.").RunProperties!.Languages!.Val!.Value, Is.EqualTo("fr-FR"));
    }

    [Test]
    public void Text_that_XML_cannot_hold_and_an_empty_compilation_are_not_fatal()
    {
        var made = new CompilationBuilder("# Paper\n\n1. The Forum meets.\n");
        Assert.That(DemoExportTests.Validate(Write(made.Build()).Bytes), Is.Empty);
        made.Propose(made.Participant("A\u0002"), new Operation.InsertParagraph { Target = At("after 1") }, "x\u0001\uFFFE\ud800z");
        made.Remark(new(1), "140", "Line.\nLine.");

        var result = Write(made.Build());
        using var written = new WrittenDocument(result);
        Assert.That(DemoExportTests.Validate(result.Bytes), Is.Empty);
        Assert.That(written.Rows.Last()[2].Elements<Paragraph>().Select(p => p.InnerText), Is.EqualTo(new[] { "Remark: Line.", "Line." }));
    }

    [Test]
    public void Nobody_is_named_without_attribution_and_what_names_somebody_is_reported()
    {
        var result = TableExport.Write(StandInCompilation.Make(), TableFormat.Document, CultureInfo.InvariantCulture, unattributed: true);
        var package = DocxPackage.Open(result.Bytes);
        var all = string.Concat(package.Parts.Select(p => System.Text.Encoding.UTF8.GetString(package.Read(p))));
        foreach (var name in new[] { "Northern", "Coastal", "Ruritania", "ILH", "Forum of Registries", "Tunis Agenda", "S1", "P4" })
        {
            Assert.That(all, Does.Not.Contain(name));
        }

        Assert.That(result.Problems.Select(p => p.Where), Is.EqualTo(new[] { "R1", "R3" }));
    }

    private static TableExportResult Write(Compilation compilation) => TableExport.Write(compilation, TableFormat.Document, CultureInfo.GetCultureInfo("en"));

    private static StyleRunProperties Look(WrittenDocument written, string style) => written.Styles.Elements<Style>().Single(s => s.StyleId == style).StyleRunProperties!;
}
