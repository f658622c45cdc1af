using Amendments.Papers;
using NUnit.Framework;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word;

public sealed class WordDraftReaderTests
{
    [Test]
    public void Styles_and_lists_tell_what_a_paragraph_is() =>
        Assert.That(
            new WordFile().Style("Titre", "Title").Style("Titre1", "heading 1", run: "<w:b/>").Style("Sub", "Own", basedOn: "Titre1", paragraph: "<w:outlineLvl w:val=\"1\"/>")
                .List(1, "decimal %1.", "lowerLetter (%2)", "lowerRoman (%3)")
                .P("Elements Paper", "Titre").P("Introduction", "Titre1").P("")
                .Item("One", 1).Item("First", 1, 1).Item("Deep", 1, 2).Item("Second", 1, 1)
                .P("Below", "Sub").Item("Two", 1).Item("First", 1, 1).P("Closing words").Lines(),
            Is.EqualTo(new[]
            {
                "Title 0 [] Elements Paper", "Heading 1 [] Introduction", "Numbered 0 [1.] One", "SubParagraph 1 [(a)] First", "SubParagraph 2 [(i)] Deep",
                "SubParagraph 1 [(b)] Second", "Heading 2 [] Below", "Numbered 0 [2.] Two", "SubParagraph 1 [(a)] First", "Text 0 [] Closing words",
            }));

    [Test]
    public void Letters_in_a_list_of_their_own_are_sub_paragraphs_at_whatever_level_they_stand() =>
        Assert.That(
            new WordFile().List(1, "decimal %1.").List(2, "lowerLetter (%1)").List(3, "none ", "lowerLetter (%2)").List(4, "lowerRoman (%1)").List(5, "decimal (%1)").Number(6, 2, Restart(0, 1))
                .P("T").Item("One", 1).Item("a", 2).Item("b", 2).Item("i", 4).Item("c", 2).Item("Two", 1).Item("a", 3, 1).Item("Three", 1).Item("a", 6).Item("Four", 1).Item("1", 5).Lines()[1..],
            Is.EqualTo(new[]
            {
                "Numbered 0 [1.] One", "SubParagraph 1 [(a)] a", "SubParagraph 1 [(b)] b", "SubParagraph 2 [(i)] i", "SubParagraph 1 [(c)] c",
                "Numbered 0 [2.] Two", "SubParagraph 1 [(a)] a", "Numbered 0 [3.] Three", "SubParagraph 1 [(a)] a", "Numbered 0 [4.] Four", "SubParagraph 1 [(1)] 1",
            }));

    [Test]
    public void Paragraphs_are_numbered_below_headings_of_the_same_list() =>
        Assert.That(
            new WordFile().List(1, "upperRoman %1.", "upperLetter %2.", "decimal %3.|<w:lvlRestart w:val=\"0\"/>", "lowerLetter (%4)")
                .P("T").Item("Introduction", 1).Item("Background", 1, 1).Item("One.", 1, 2).Item("Sub.", 1, 3).Item("Economy", 1).Item("Two.", 1, 2).Lines()[1..],
            Is.EqualTo(new[]
            {
                "Heading 1 [I.] Introduction", "Heading 2 [A.] Background", "Numbered 0 [1.] One.", "SubParagraph 1 [(a)] Sub.", "Heading 1 [II.] Economy", "Numbered 0 [2.] Two.",
            }));

    [TestCase("decimal %1.", "1. 2. 3.")]
    [TestCase("decimalZero %1)", "01) 02) 03)")]
    [TestCase("lowerLetter %1)", "a) b) c)")]
    [TestCase("upperLetter %1.", "A. B. C.")]
    [TestCase("lowerRoman (%1)", "(i) (ii) (iii)")]
    [TestCase("upperRoman %1.", "I. II. III.")]
    public void A_level_counts_in_its_format(string level, string printed) =>
        Assert.That(
            string.Join(' ', new WordFile().List(1, level).P("T").Item("x.", 1).Item("x.", 1).Item("x.", 1).Read().Paragraphs.Skip(1).Select(p => p.Printed)),
            Is.EqualTo(printed));

    [Test]
    public void Numbers_go_on_over_empty_paragraphs_and_restart_where_the_list_says() =>
        Assert.That(
            Printed(new WordFile().List(1, "decimal %1.", "decimal %1.%2").Number(2, 1, Restart(0, 30))
                .Item("x", 1).Item("x", 1, 1).Item("", 1, 1).Item("x", 1, 1).Item("x", 1).Item("x", 1, 1).Item("x", 2).Item("x", 2).Item("x", 1)),
            Is.EqualTo("1. 1.1 1.3 2. 2.1 30. 31. 32."));

    [Test]
    public void A_style_numbers_its_paragraphs_and_number_zero_switches_that_off() =>
        Assert.That(
            new WordFile().List(1, "decimal %1.", "lowerLetter (%2)|<w:pStyle w:val=\"Letter\"/>").Style("Para", "Para", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>").Style("Letter", "Letter", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                .P("T").P("One", "Para").P("Sub", "Letter").P("30 bis.\tNew", "Para", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>").P("Two", "Para").Lines()[1..],
            Is.EqualTo(new[] { "Numbered 0 [1.] One", "SubParagraph 1 [(a)] Sub", "Numbered 0 [30 bis.] New", "Numbered 0 [2.] Two" }));

    [Test]
    public void Typed_labels_are_taken_off_the_text_with_their_levels() =>
        Assert.That(
            new WordFile().P("T").P("\t22.\tThe 2030 Agenda").P("(a)\tOne").P("(i) Deep").P("(ii) Deep").P("(b) Two").P("2030 Agenda").P("PP1 Recalling").Lines()[1..],
            Is.EqualTo(new[]
            {
                "Numbered 0 [22.] The 2030 Agenda", "SubParagraph 1 [(a)] One", "SubParagraph 2 [(i)] Deep", "SubParagraph 2 [(ii)] Deep", "SubParagraph 1 [(b)] Two",
                "Text 0 [] 2030 Agenda", "Numbered 0 [PP1] Recalling",
            }));

    [Test]
    public void Bullets_tables_and_text_boxes_are_text_and_contents_are_passed_over() =>
        Assert.That(
            new WordFile().List(1, "bullet -").Style("TOC1", "toc 1").Raw(Table(Row(P(R("Symbol"))))).P("T").P("1 Introduction", "TOC1").P("1. One").Item("Point", 1)
                .Raw($"<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>{P(R("Box"))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{P(R("Box"))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
                .P("End").Read().Paragraphs.Select(p => $"{p.Kind} {p.Text} {p.Place?.Ordinal}"),
            Is.EqualTo(new[] { "Text Symbol 0", "Title T 1", "Numbered One 3", "Text Point 4", "Text \uFFFC 5", "Text Box 6", "Text End 8" }));

    [Test]
    public void Footnotes_are_numbered_in_the_order_of_their_references_and_placed_in_their_part()
    {
        var read = new WordFile().Note(5, P("<w:r><w:footnoteRef/></w:r>" + R(" Fifth"))).Note(9, P(R("Ninth")))
            .P("T").Raw(P(R("1. One") + Footnote("9") + Del(Footnote("5")))).Raw(P(R("2. Two") + Footnote("5"))).Read();

        Assert.That(Papers.Drafts.Lines(read.Paragraphs)[1..], Is.EqualTo(new[] { "Numbered 0 [1.] One[^1]", "Numbered 0 [2.] Two[^2]", "Footnote 0 [1] Ninth", "Footnote 0 [2] Fifth" }));
        Assert.That(read.Paragraphs[^2].Place, Is.EqualTo(new Place("word/footnotes.xml", 3)));
    }

    [Test]
    public void Tracked_changes_are_read_as_accepted_and_reported()
    {
        var read = new WordFile().List(1, "decimal %1.").P("T").Raw(P(Del(D("x")), mark: "del", numbered: true)).Raw(P(R("One ") + Ins(R("new"), author: "B"), numbered: true)).Raw(P(R("Two"), mark: "del", numbered: true)).Raw(P(R(" halves"), numbered: true)).Read();

        Assert.That(Papers.Drafts.Lines(read.Paragraphs)[1..], Is.EqualTo(new[] { "Numbered 0 [1.] One new", "Numbered 0 [2.] Two halves" }));
        Assert.That(read.Problems.Single().Found, Is.EqualTo("It contains tracked changes: 3 by A, 1 by B. They were read as if accepted."));
    }

    [Test]
    public void A_strict_document_and_a_file_that_is_none_are_problems()
    {
        var strict = new WordFile { Main = "http://purl.oclc.org/ooxml/wordprocessingml/main" }.P("T").P("1. One").Read();

        Assert.That(strict.Paragraphs, Has.Count.EqualTo(2));
        Assert.That(strict.Problems.Single().Remedy, Does.Contain("save it as “Word Document (.docx)”"));
        Assert.That(Amendments.Word.Reading.WordDraftReader.Read([1, 2, 3]).Problems, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_file_without_title_or_numbers_says_so() =>
        Assert.That(
            new WordFile().Style("H", "heading 1").P("Heading", "H").P("Text").Read().Problems.Select(p => p.Found),
            Is.EqualTo(new[] { "There is no title.", "There is no numbered paragraph." }));

    private static string Printed(WordFile file) => string.Join(' ', file.Read().Paragraphs.Select(p => p.Printed));

    private static string Restart(int level, int start) =>
        System.FormattableString.Invariant($"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>");
}
