using System.Globalization;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Tests.Rendering;
using Amendments.Word.Tables;
using DocumentFormat.OpenXml.Spreadsheet;
using NUnit.Framework;
using static Amendments.Tests.Rendering.CompilationBuilder;

namespace Amendments.Tests.Word.Tables;

public sealed class TableSheetTests
{
    // What a cell of Excel holds, in UTF-16 code units.
    private const int Most = 32_767;

    private readonly TableExportResult _result = Write(StandInCompilation.Make());

    [Test]
    public void The_validator_reports_nothing()
    {
        using var written = new WrittenSheet(_result);
        Assert.That(written.Invalid(), Is.Empty);
    }

    [Test]
    public void A_second_export_is_identical_to_the_byte() => Assert.That(Write(StandInCompilation.Make()).Bytes, Is.EqualTo(_result.Bytes));

    [Test]
    public void Without_what_is_put_in_a_row_reads_as_the_current_text_and_without_what_is_struck_as_proposed()
    {
        var made = new CompilationBuilder("# Paper\n\n1. The Forum shall meet.[^1]\n\n[^1]: Yearly.\n");
        made.Propose(made.Participant("A"), new Operation.ReplaceWords(new Quotation("shall")) { Target = At("1") }, "may");

        using var written = new WrittenSheet(Write(made.Build()));
        var row = written.Rows.Single();
        Assert.That(WrittenSheet.Text(row[2], WrittenSheet.IsInserted), Is.EqualTo("The Forum shall meet.[1]"));
        Assert.That(WrittenSheet.Text(row[1], _ => false), Is.EqualTo("The Forum shall meet.[1]"));
        Assert.That(WrittenSheet.Text(row[2], WrittenSheet.IsDeleted), Is.EqualTo("The Forum may meet.[1]"));
    }

    [Test]
    public void The_first_equation_holds_for_every_row_with_a_redline()
    {
        using var written = new WrittenSheet(_result);
        var rows = written.Rows.Where(r => WrittenSheet.Runs(r[2]).Any(run => WrittenSheet.IsInserted(run) || WrittenSheet.IsDeleted(run))).ToList();
        Assert.That(rows, Has.Count.GreaterThan(12));
        foreach (var row in rows)
        {
            Assert.That(WrittenSheet.Text(row[2], WrittenSheet.IsInserted), Is.EqualTo(WrittenSheet.Text(row[1], _ => false)));
        }
    }

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("=HYPERLINK(\"https://example.org\")")]
    public void What_begins_like_a_formula_is_a_string_and_stays_one_when_it_is_edited(string text)
    {
        var made = new CompilationBuilder("# Paper\n\n1. The Forum meets.\n");
        made.Propose(made.Participant(text), new Operation.InsertParagraph { Target = At("after 1") }, text.Replace("_", "\\_", StringComparison.Ordinal));

        using var written = new WrittenSheet(Write(made.Build()));
        var cell = written.Rows.Single()[2];
        Assert.That(cell.InnerText, Is.EqualTo(text));
        Assert.That(cell.DataType!.Value, Is.EqualTo(CellValues.InlineString));
        Assert.That(written.Format(cell).QuotePrefix!.Value, Is.True);
        Assert.That(written.Sheet.Descendants<CellFormula>(), Is.Empty);
        Assert.That(written.Invalid(), Is.Empty);
    }

    [TestCase("\tx")]
    [TestCase("\rx")]
    public void A_text_of_the_draft_that_begins_with_a_blank_which_Excel_reads_is_guarded_too(string text)
    {
        var made = new CompilationBuilder("1. The Forum meets.\n");
        made.Propose(made.Participant("A"), new Operation.Retain { Target = At("1") });
        var compilation = made.Build();
        var draft = DraftAssembly.Assemble(compilation.Draft.Id, compilation.Draft.Paper, compilation.Draft.Header, compilation.Draft.Source, [new PrintedParagraph(ParagraphKind.Numbered, 0, "1.", text)]);

        using var written = new WrittenSheet(Write(compilation with { Draft = draft }));
        var cell = written.Rows.Single()[1];
        Assert.That(cell.InnerText, Is.EqualTo(text.Replace('\r', '\n')));
        Assert.That(written.Format(cell).QuotePrefix!.Value, Is.True);
    }

    [Test]
    public void Every_filled_cell_is_a_string()
    {
        using var written = new WrittenSheet(_result);
        Assert.That(written.Sheet.Descendants<Cell>().Where(c => c.HasChildren).Select(c => c.DataType!.Value), Is.All.EqualTo(CellValues.InlineString));
    }

    [Test]
    public void A_text_that_no_cell_can_hold_is_cut_visibly_and_reported()
    {
        var made = new CompilationBuilder("# Paper\n\n1. The Forum meets.\n");
        made.Propose(made.Participant("A"), new Operation.Append { Target = At("1") }, string.Concat(Enumerable.Repeat("😀 ", 20_000)) + "end");

        var result = Write(made.Build());
        using var written = new WrittenSheet(result);
        var text = written.Rows.Single()[2].InnerText;
        Assert.That(text, Has.Length.LessThanOrEqualTo(Most).And.Length.GreaterThan(Most - 10));
        Assert.That(text, Does.EndWith("[Cut here: the text is longer than a cell can hold. The table as .docx has all of it.]").And.Not.Contain("\uFFFD"));
        Assert.That(result.Problems.Single().ToString(), Does.StartWith("Cell C2 (P1): Its text has 60"));
        Assert.That(written.Invalid(), Is.Empty);
    }

    [Test]
    public void The_sheet_filters_and_prints_with_its_heading_on_each_landscape_page()
    {
        using var written = new WrittenSheet(_result);
        var (sheet, range) = (written.Sheet, $"A1:E{_result.Rows + 1}");
        Assert.That(sheet.GetFirstChild<AutoFilter>()!.Reference!.Value, Is.EqualTo(range));
        Assert.That(sheet.Descendants<Pane>().Single().State!.Value, Is.EqualTo(PaneStateValues.Frozen));
        Assert.That(sheet.GetFirstChild<PageSetup>()!.Orientation!.Value, Is.EqualTo(OrientationValues.Landscape));
        Assert.That(sheet.GetFirstChild<PageSetup>()!.FitToWidth!.Value, Is.EqualTo(1));
        Assert.That(sheet.Descendants<PageSetupProperties>().Single().FitToPage!.Value, Is.True);
        Assert.That(written.Workbook.Descendants<DefinedName>().Select(n => $"{n.Name}: {n.Text}"), Does.Contain("_xlnm.Print_Titles: Comparison!$1:$1"));
        Assert.That(sheet.Descendants<Row>().Select(r => r.Height!.Value), Is.All.InRange(13, 409));
    }

    [Test]
    public void A_draft_that_runs_from_right_to_left_makes_a_sheet_that_does()
    {
        var made = new CompilationBuilder("# ورقة\n\n1. يجتمع المنتدى كل سنة.\n", "ar");
        made.Propose(made.Participant("مصر"), new Operation.Append { Target = At("1") }, "ويقدم تقريرا.");

        using var written = new WrittenSheet(Write(made.Build()));
        Assert.That(written.Sheet.Descendants<SheetView>().Single().RightToLeft!.Value, Is.True);
        Assert.That(written.Rows.Single().Select(c => written.Format(c).Alignment!.ReadingOrder?.Value ?? 0), Is.EqualTo(new uint[] { 0, 2, 2, 0, 0 }));
        Assert.That(written.Invalid(), Is.Empty);
    }

    [Test]
    public void Text_that_XML_cannot_hold_or_Excel_would_read_as_an_escape_is_not_lost()
    {
        var made = new CompilationBuilder("# Paper & <paper>\n\n1. The Forum meets.\n", symbol: "A & B");
        made.Propose(made.Participant("A"), new Operation.InsertParagraph { Target = At("after 1") }, "x\u0001y\uFFFE\\_x0041\\_ \ud800z");

        using var written = new WrittenSheet(Write(made.Build()));
        Assert.That(written.Rows.Single()[2].InnerText, Is.EqualTo("x y _x005F_x0041_ \uFFFDz"));
        Assert.That(written.Sheet.Descendants<OddHeader>().Single().Text, Does.Contain("A && B"));
        Assert.That(written.Invalid(), Is.Empty);
    }

    [Test]
    public void An_empty_compilation_makes_an_empty_table()
    {
        var result = Write(new CompilationBuilder("# Paper\n\n1. The Forum meets.\n").Build());
        using var written = new WrittenSheet(result);
        Assert.That((result.Rows, written.Rows.Count()), Is.EqualTo((0, 0)));
        Assert.That(written.Invalid(), Is.Empty);
    }

    private static TableExportResult Write(Compilation compilation) => TableExport.Write(compilation, TableFormat.Spreadsheet, CultureInfo.GetCultureInfo("en"));
}
