using NUnit.Framework;

namespace Amendments.Tests.Readers;

/// <summary>How printed lines become paragraphs.</summary>
public sealed class PdfParagraphTests
{
    [Test]
    public void Labels_of_every_kind_begin_paragraphs_without_any_space_between_them()
    {
        var pdf = new PdfFile();
        pdf.Page()
            .Text(72, 80, "Draft resolution", 16, 2)
            .Lines(72, 120,
                "PP1 Recalling the two phases of the World Summit on the Information Society, held in Geneva and in",
                "Tunis, and its outcome documents,",
                "PP2 Noting the review,")
            .Lines(72, 156,
                "OP1 Decides to continue the review of the implementation and, for that purpose, to convene, in",
                "the year 2035, a meeting at a high level of all concerned, as set out in paragraphs 88 to 90, as amended by",
                "91. and by the annex;",
                "OP1 bis. Requests the Secretary-General:",
                "(a) To report;",
                "(i) In writing;",
                "(ii) Every year; and",
                "(b) To consult.",
                "OP2. Remains seized.");

        Assert.That(PdfToText.Lines(pdf), Is.EqualTo(new[]
        {
            "Title 0 [] Draft resolution",
            "Numbered 0 [PP1] Recalling the two phases of the World Summit on the Information Society, held in Geneva and in Tunis, and its outcome documents,",
            "Numbered 0 [PP2] Noting the review,",
            "Numbered 0 [OP1] Decides to continue the review of the implementation and, for that purpose, to convene, in the year 2035, a meeting at a high level of all concerned, as set out in paragraphs 88 to 90, as amended by 91. and by the annex;",
            "Numbered 0 [OP1 bis.] Requests the Secretary-General:",
            "SubParagraph 1 [(a)] To report;",
            "SubParagraph 2 [(i)] In writing;",
            "SubParagraph 2 [(ii)] Every year; and",
            "SubParagraph 1 [(b)] To consult.",
            "Numbered 0 [OP2.] Remains seized.",
        }));
    }

    [Test]
    public void Hyphens_at_line_ends_go_unless_they_belong_to_the_word()
    {
        var pdf = new PdfFile();
        pdf.Page().Lines(72, 100,
            "1.   The inter-",
            "national community, in the Asia-",
            "Pacific region and elsewhere, has seen in COVID-",
            "19 that people-",
            "centred services and the well-",
            "being of all need cooper-",
            "ation. People-centred services need co-",
            "ordination among nations, and wellbeing needs cooperation.");

        var read = PdfToText.Read(pdf.ToArray());

        Assert.That(read.Paragraphs[0].Text.Text, Is.EqualTo(
            "The international community, in the Asia-Pacific region and elsewhere, has seen in COVID-19 that people-centred services and the wellbeing of all need cooperation. "
            + "People-centred services need coordination among nations, and wellbeing needs cooperation."));
        Assert.That(read.Problems.Select(p => p.ToString()), Has.Some.EqualTo(
            "file: Hyphens at line ends may belong to their words or not. Read as: international, coordination. Look at them in the PDF."));
    }

    [Test]
    public void Headings_are_told_by_size_or_by_number_and_a_long_one_is_joined()
    {
        var pdf = new PdfFile();
        pdf.Page()
            .Text(72, 60, "United Nations", 11).Text(400, 60, "Distr.: General", 11)
            .Text(150, 100, "Outcome document of the high-level", 18, 2).Text(200, 122, "meeting on the review", 18, 2)
            .Text(72, 160, "I. Introduction", 14, 2)
            .Lines(72, 185, "1. The first paragraph is long enough to be told from a heading, and it ends with a full stop.")
            .Text(72, 215, "A. Access", 12, 2)
            .Lines(72, 240, "2. The second paragraph.")
            .Lines(72, 270, "Affordability")
            .Lines(72, 290, "3. The third paragraph.");

        Assert.That(PdfToText.Lines(pdf), Is.EqualTo(new[]
        {
            "Text 0 [] United Nations",
            "Text 0 [] Distr.: General",
            "Title 0 [] Outcome document of the high-level meeting on the review",
            "Heading 1 [] I. Introduction",
            "Numbered 0 [1.] The first paragraph is long enough to be told from a heading, and it ends with a full stop.",
            "Heading 2 [] A. Access",
            "Numbered 0 [2.] The second paragraph.",
            "Heading 3 [] Affordability",
            "Numbered 0 [3.] The third paragraph.",
        }));
    }

    [Test]
    public void A_label_on_a_line_by_itself_has_its_text_below_it_or_none()
    {
        var pdf = new PdfFile();
        pdf.Page().Lines(72, 80, "1.").Lines(72, 100, "The first paragraph.").Lines(72, 130, "2.").Lines(100, 150, "(a) An item;").Lines(100, 170, "(b)").Lines(72, 190, "3. The third.");

        Assert.That(PdfToText.Lines(pdf), Is.EqualTo(new[]
        {
            "Numbered 0 [1.] The first paragraph.", "Numbered 0 [2.] ", "SubParagraph 1 [(a)] An item;", "SubParagraph 1 [(b)] ", "Numbered 0 [3.] The third.",
        }));
    }

    [Test]
    public void Numbers_that_are_missing_are_named()
    {
        var pdf = new PdfFile();
        pdf.Page().Lines(72, 100, "1. One.").Lines(72, 130, "3. Three.").Lines(72, 160, "7. Seven.");

        Assert.That(PdfToText.Problems(pdf.ToArray())[0], Does.StartWith("file: Its text was taken out of a PDF: 3 numbered paragraphs; numbers 2, 4-6 are missing."));
    }

    [Test]
    public void A_table_of_contents_is_left_out_and_that_is_said()
    {
        var pdf = new PdfFile();
        pdf.Page()
            .Lines(72, 80, "Contents")
            .Lines(72, 110, "I. Introduction .............................................. 1")
            .Lines(72, 130, "1. Scope ........................................................").Text(520, 130, "2")
            .Lines(72, 160, "1. The first paragraph is long enough to be told from a heading, and it ends with a full stop.");

        var read = PdfToText.Read(pdf.ToArray());

        Assert.That(Papers.Drafts.Lines(read.Paragraphs), Is.EqualTo(new[]
        {
            "Title 0 [] Contents",
            "Numbered 0 [1.] The first paragraph is long enough to be told from a heading, and it ends with a full stop.",
        }));
        Assert.That(read.Problems.Select(p => p.ToString()), Has.Some.EqualTo("file: 2 lines of a table of contents were left out, because they repeat the headings."));
    }

    [Test]
    public void Cells_of_a_table_are_text_and_no_headings()
    {
        var pdf = new PdfFile();
        pdf.Page()
            .Text(72, 60, "Review", 16)
            .Lines(72, 100, "1. The first paragraph is long enough to be told from a heading, and it ends with a full stop.")
            .Text(72, 140, "Country").Text(300, 140, "Share of users")
            .Text(72, 160, "All of them").Text(300, 160, "Sixty-eight per cent")
            .Lines(72, 200, "2. The second paragraph.");

        Assert.That(PdfToText.Read(pdf.ToArray()).Paragraphs.Select(p => p.Kind.ToString()).Distinct(), Is.EqualTo(new[] { "Title", "Numbered", "Text" }));
    }
}
