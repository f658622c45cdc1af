using Amendments.Papers;
using NUnit.Framework;

namespace Amendments.Tests.Papers;

public sealed class DraftTextTests
{
    private const string Paper = """
        # Elements Paper

        ## Introduction
        1. *Recalling* the two phases[^1] of the
        World Summit, and the 2030
        2030. Agenda,
        2. The vision.
        30 bis. A new one.

        (a) First;
        (b) Second:

            (i) Deeper;

        ### Below

        Closing words.

        [^1]: Resolution
        70/125.
        """;

    [Test]
    public void Markdown_gives_title_headings_numbers_marks_text_and_notes()
    {
        var read = DraftText.Read(Paper);

        Assert.That(read.Title, Is.EqualTo("Elements Paper"));
        Assert.That(read.Problems, Is.Empty);
        Assert.That(Drafts.Lines(read.Paragraphs), Is.EqualTo(new[]
        {
            "Title 0 [] Elements Paper",
            "Heading 1 [] Introduction",
            "Numbered 0 [1.] *Recalling* the two phases[^1] of the World Summit, and the 2030 2030. Agenda,",
            "Numbered 0 [2.] The vision. 30 bis. A new one.",
            "SubParagraph 1 [(a)] First;",
            "SubParagraph 1 [(b)] Second:",
            "SubParagraph 2 [(i)] Deeper;",
            "Heading 2 [] Below",
            "Text 0 [] Closing words.",
            "Footnote 0 [1] Resolution 70/125.",
        }));
    }

    [Test]
    public void Each_problem_says_the_line_and_what_to_do()
    {
        var problems = DraftText.Read("# T\n\n(a) Too early\n\n1. One[^x]\n\n[^y]: Unused\n\n2.\n").Problems;

        Assert.That(problems.Select(p => p.ToString()), Is.EqualTo(new[]
        {
            "line 3: (a) stands below no numbered paragraph. Put the paragraph that it belongs to, with its number, before it.",
            "line 9: 2. has no text. Write the text on the same line, behind the number.",
            "line 5: The footnote [^x] has no text. Add a line “[^x]: ...” or take the reference away.",
            "line 7: Nothing refers to the footnote [^y]. Put [^y] where the note belongs or take its text away.",
        }));
    }

    [Test]
    public void An_empty_file_is_a_problem_and_no_failure()
    {
        Assert.That(DraftText.Read(" \n").Problems.Single().Found, Is.EqualTo("There is no text in it."));
        Assert.That(DraftText.ReadPlain(string.Empty).Problems.Single().Found, Is.EqualTo("There is no text in it."));
    }

    [Test]
    public void Plain_text_keeps_every_character_and_tells_headings_by_their_look()
    {
        var read = DraftText.ReadPlain("""
            Elements Paper
            Geneva, 20 June

            I. Introduction

            1. The *vision* [^1] of the
            information society.
            (a) One;
            (i) Deeper;
            (ii) Deeper;
            (b) Two.

            A. Digital economy

            2. Text

            HUMAN RIGHTS

            This one is a sentence.
            """);

        Assert.That(read.Title, Is.EqualTo("Elements Paper"));
        Assert.That(read.Paragraphs.Select(p => $"{p.Kind} {p.Level} [{p.Printed}] {p.Text}"), Is.EqualTo(new[]
        {
            "Title 0 [] Elements Paper",
            "Heading 1 [] Geneva, 20 June",
            "Heading 1 [] I. Introduction",
            "Numbered 0 [1.] The *vision* [^1] of the information society.",
            "SubParagraph 1 [(a)] One;",
            "SubParagraph 2 [(i)] Deeper;",
            "SubParagraph 2 [(ii)] Deeper;",
            "SubParagraph 1 [(b)] Two.",
            "Heading 2 [] A. Digital economy",
            "Numbered 0 [2.] Text",
            "Heading 1 [] HUMAN RIGHTS",
            "Text 0 [] This one is a sentence.",
        }));
    }

    [Test]
    public void The_look_of_a_printed_paragraph_speaks_before_its_words()
    {
        DraftBlock[] blocks =
        [
            new("United Nations", 1, ParagraphKind.Text),
            new("Outcome document", 1, ParagraphKind.Title),
            new("1. Scope of the paper", 2, ParagraphKind.Heading, 1),
            new("1. A paragraph:", 1),
            new("(a) An item.", 1),
            new("Affordability", 1),
        ];

        Assert.That(Drafts.Lines(DraftText.ReadBlocks(blocks)), Is.EqualTo(new[]
        {
            "Text 0 [] United Nations",
            "Title 0 [] Outcome document",
            "Heading 1 [] 1. Scope of the paper",
            "Numbered 0 [1.] A paragraph:",
            "SubParagraph 1 [(a)] An item.",
            "Heading 2 [] Affordability",
        }));
    }

    [Test]
    public void Hard_wrapped_Chinese_is_joined_without_a_blank() =>
        Assert.That(DraftText.Read("1. 信息\n社会").Paragraphs.Single().Text.Text, Is.EqualTo("信息社会"));

    [Test]
    public void What_is_written_reads_back_as_the_same_paragraphs()
    {
        PrintedParagraph[] printed =
        [
            new(ParagraphKind.Title, 0, "", "# of pages"),
            new(ParagraphKind.Text, 0, "", "12. is how it begins"),
            new(ParagraphKind.Text, 0, "", "(a) is how it begins"),
            new(ParagraphKind.Text, 0, "", "# is how it begins, *not* __this__"),
            new(ParagraphKind.Numbered, 0, "30.", "bis repetita"),
            new(ParagraphKind.Numbered, 0, "31", "without a full stop"),
            new(ParagraphKind.Numbered, 0, "PP2", "Recalling"),
            new(ParagraphKind.SubParagraph, 1, "a)", "One"),
            new(ParagraphKind.SubParagraph, 2, "i)", "Two"),
        ];

        var draft = Drafts.Assemble(new ReadDraft("", printed.ToValueList(), []));

        Assert.That(DraftText.Read(DraftText.Write(draft)).Paragraphs, Is.EqualTo(printed));
    }

    [Test]
    public void The_stand_in_paper_survives_being_written()
    {
        var read = DraftText.Read(StandInPaper.Markdown());

        var again = DraftText.Read(DraftText.Write(Drafts.Assemble(read)));

        Assert.That(read.Problems, Is.Empty);
        Assert.That(Drafts.Lines(again.Paragraphs), Is.EqualTo(Drafts.Lines(read.Paragraphs)));
        Assert.That(read.Paragraphs.Count(p => p.Kind == ParagraphKind.Numbered), Is.GreaterThanOrEqualTo(81));
    }
}
