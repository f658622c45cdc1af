using NUnit.Framework;

namespace Amendments.Tests.Readers;

/// <summary>What stands on pages beside the text, and how the text runs over them.</summary>
public sealed class PdfPageTests
{
    [Test]
    public void Headers_footers_page_numbers_and_text_along_the_margin_are_not_the_drafts()
    {
        var pdf = new PdfFile();
        for (var number = 1; number <= 4; number++)
        {
            pdf.Page()
                .Text(number % 2 == 0 ? 72 : 460, 40, "A/80/L.41", 9)
                .TextUpwards(30, 600, "Advance unedited copy")
                .Lines(72, 100, $"{(2 * number) - 1}.   The Forum met in the year {2000 + number} and adopted its report.")
                .Lines(72, 130, $"{2 * number}.   It shall meet again.")
                .Text(number % 2 == 0 ? 72 : 500, 800, $"{number}/4", 9)
                .Text(number % 2 == 0 ? 500 : 72, 800, "25-10123", 9);
        }

        Assert.That(PdfToText.Lines(pdf), Is.EqualTo(Enumerable.Range(1, 4).SelectMany(n => new[]
        {
            $"Numbered 0 [{(2 * n) - 1}.] The Forum met in the year {2000 + n} and adopted its report.",
            $"Numbered 0 [{2 * n}.] It shall meet again.",
        })));
    }

    [Test]
    public void A_paragraph_runs_across_pages_even_where_a_sentence_ends_there()
    {
        var pdf = new PdfFile();
        pdf.Page().Lines(72, 700, "1.   The Secretary-General shall report on the work of the Forum every year, and the", "Forum shall consider this report. The report shall name what was done and what not.").Text(300, 800, "- 1 -");
        pdf.Page().Lines(72, 72, "It shall be short, and it shall be published in all the official languages of the United", "Nations, for the use of").Text(300, 800, "- 2 -");
        pdf.Page().Lines(72, 72, "everybody.").Lines(72, 100, "2.   The Forum decides to remain seized.").Text(300, 800, "- 3 -");

        Assert.That(PdfToText.Lines(pdf), Is.EqualTo(new[]
        {
            "Numbered 0 [1.] The Secretary-General shall report on the work of the Forum every year, and the Forum shall consider this report. The report shall name what was done and what not. "
            + "It shall be short, and it shall be published in all the official languages of the United Nations, for the use of everybody.",
            "Numbered 0 [2.] The Forum decides to remain seized.",
        }));
    }

    [Test]
    public void Footnotes_that_differ_in_numbers_alone_are_no_running_footers()
    {
        var pdf = new PdfFile();
        for (var number = 1; number <= 2; number++)
        {
            var before = $"{number}.   The Forum was established by the resolution";
            pdf.Page().Text(72, 100, before).Text(72 + Helvetica.Width(before, 10), 96.5, "*", 6)
                .Lines(72, 130, "It has met in every year since then, and it is open to everybody who has an interest in the matter.")
                .Text(72, 760, "*", 5).Text(76, 762, $"A/80/{number}.", 8);
        }

        Assert.That(PdfToText.Lines(pdf), Is.EqualTo(new[]
        {
            "Numbered 0 [1.] The Forum was established by the resolution[^*]",
            "Text 0 [] It has met in every year since then, and it is open to everybody who has an interest in the matter.",
            "Numbered 0 [2.] The Forum was established by the resolution[^*/2]",
            "Text 0 [] It has met in every year since then, and it is open to everybody who has an interest in the matter.",
            "Footnote 0 [*] A/80/1.",
            "Footnote 0 [*/2] A/80/2.",
        }));
    }

    [Test]
    public void Columns_are_read_one_after_the_other()
    {
        var pdf = new PdfFile();
        pdf.Page()
            .Lines(60, 100, "1.   The Forum was established", "in the year 2006 and has met in", "every year since then.")
            .Lines(60, 160, "2.   It is open to everybody who", "has an interest in the matter,")
            .Lines(320, 100, "whether of a Government or not.")
            .Lines(320, 136, "3.   The Forum shall continue to", "meet, with a small secretariat", "in Geneva.");

        Assert.That(PdfToText.Lines(pdf), Is.EqualTo(new[]
        {
            "Numbered 0 [1.] The Forum was established in the year 2006 and has met in every year since then.",
            "Numbered 0 [2.] It is open to everybody who has an interest in the matter, whether of a Government or not.",
            "Numbered 0 [3.] The Forum shall continue to meet, with a small secretariat in Geneva.",
        }));
    }

    [Test]
    public void Footnotes_are_kept_apart_and_the_raised_numbers_refer_to_them()
    {
        const string Before = "1.   The review of 2015";
        var behind = 72 + Helvetica.Width(Before, 10);
        var pdf = new PdfFile();
        pdf.Page()
            .Text(72, 100, Before).Text(behind, 96.5, "3", 6).Text(behind + 6, 100, "was followed by a compact")
            .Text(72, 112, "of the same year, which was welcomed widely.")
            .Lines(72, 150, "2.   The Forum met for the first time in the year that followed, and it has met in every year since.", "It is open to everybody who has an interest in the matter, whether of a Government or not.")
            .Text(72, 748, "3", 5).Text(78, 750, "General Assembly resolution 70/125. It was adopted without a vote, and", 8)
            .Text(72, 760, "was explained afterwards.", 8)
            .Text(72, 768, "4", 5).Text(78, 770, "Nothing refers to this one.", 8);

        var read = PdfToText.Read(pdf.ToArray());

        Assert.That(Papers.Drafts.Lines(read.Paragraphs), Is.EqualTo(new[]
        {
            "Numbered 0 [1.] The review of 2015[^3] was followed by a compact of the same year, which was welcomed widely.",
            "Numbered 0 [2.] The Forum met for the first time in the year that followed, and it has met in every year since. It is open to everybody who has an interest in the matter, whether of a Government or not.",
            "Footnote 0 [3] General Assembly resolution 70/125. It was adopted without a vote, and was explained afterwards.",
            "Text 0 [] \\[4] Nothing refers to this one.",
        }));
        Assert.That(read.Problems.Select(p => p.ToString()), Has.Some.EqualTo("page 1: Nothing in the text refers to note 4. It is kept as text at the end; check where it belongs."));
    }
}
