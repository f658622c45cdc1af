using System.Xml.Linq;
using Amendments.Texts;
using Amendments.Word.Content;
using NUnit.Framework;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word;

public sealed class ParagraphContentTests
{
    private const char Object = InlineObject.Placeholder;

    [Test]
    public void Blanks_around_a_text_count_only_when_they_are_preserved() =>
        Assert.That(Read("<w:r><w:t> lost </w:t></w:r>" + R(" kept\n")).Text.Text, Is.EqualTo("lost kept "));

    [Test]
    public void Special_characters_are_characters() =>
        Assert.That(
            Read("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:ptab/></w:r>").Text.Text,
            Is.EqualTo("a\tb\u2011c\u00AD\t"));

    [Test]
    public void Insertions_links_and_controls_are_transparent_and_deletions_have_no_width() =>
        Assert.That(
            Read(Ins(R("a")) + Del(D("x")) + MoveFrom(R("x")) + MoveTo(R("b")) + "<w:hyperlink>" + R("c") + "</w:hyperlink><w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>"
                + R("d") + "</w:sdtContent></w:sdt><w:smartTag>" + R("e") + "</w:smartTag><w:proofErr/>" + CommentStart() + R("f") + CommentEnd()).Text.Text,
            Is.EqualTo("abcdef"));

    [Test]
    public void A_complex_field_over_many_runs_is_one_object_with_its_displayed_text()
    {
        var content = Read(R("See ") + FieldChar("begin") + Instruction(" REF x ") + FieldChar("separate") + R("para") + R("graph 5") + FieldChar("end") + R("."));

        Assert.That(content.Text.Text, Is.EqualTo($"See {Object}."));
        Assert.That(content.Text.Objects, Is.EqualTo(new[] { new InlineObject(4, InlineKind.Field, "paragraph 5") }));
        Assert.That(content.Pieces.Select(p => (p.Start, p.Length)), Is.EqualTo(new[] { (0, 4), (4, 1), (5, 1) }));
        Assert.That(content.Pieces[1].Last.Attributes().Single().Value, Is.EqualTo("end"));
    }

    [Test]
    public void A_field_inside_a_field_belongs_to_the_outer_one()
    {
        var inner = FieldChar("begin") + Instruction("PAGE") + FieldChar("separate") + R("7") + FieldChar("end");
        var content = Read(FieldChar("begin") + Instruction("IF ") + inner + Instruction(" = 7") + FieldChar("separate") + R("page ") + inner + FieldChar("end") + R("!"));

        Assert.That(content.Text.Text, Is.EqualTo($"{Object}!"));
        Assert.That(content.Text.Objects.Single().Reference, Is.EqualTo("page 7"));
    }

    [Test]
    public void A_field_that_runs_on_into_the_next_paragraph_leaves_its_text() =>
        Assert.That(Read(FieldChar("begin") + Instruction("TOC") + FieldChar("separate") + R("Introduction")).Text.Text, Is.EqualTo("Introduction"));

    [TestCase("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>3</w:t></w:r></w:fldSimple>", InlineKind.Field, "3")]
    [TestCase("<w:r><w:br w:type=\"page\"/></w:r>", InlineKind.Break, "page")]
    [TestCase("<w:r><w:drawing/></w:r>", InlineKind.Image, "")]
    [TestCase("<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>", InlineKind.Image, "")]
    [TestCase("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>", InlineKind.Other, "F0B7")]
    [TestCase("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", InlineKind.Other, "x")]
    public void What_is_no_character_is_one_object(string markup, InlineKind kind, string reference)
    {
        var text = Read(R("a") + markup + R("b")).Text;

        Assert.That(text.Text, Is.EqualTo($"a{Object}b"));
        Assert.That(text.Objects, Is.EqualTo(new[] { new InlineObject(1, kind, reference) }));
    }

    [TestCase("Plain", "<w:b/>", "**x**")]
    [TestCase("Bold", "<w:b/>", "x")]
    [TestCase("Bold", "<w:i/>", "*x*")]
    [TestCase("Plain", "<w:rStyle w:val=\"Strong\"/>", "**x**")]
    [TestCase("Plain", "<w:rStyle w:val=\"Strong\"/><w:b w:val=\"0\"/>", "x")]
    [TestCase("Plain", "<w:u w:val=\"single\"/>", "__x__")]
    [TestCase("Plain", "<w:u w:val=\"none\"/>", "x")]
    [TestCase("Plain", "<w:rtl/><w:bCs/>", "**x**")]
    [TestCase("Plain", "<w:rtl/><w:b/>", "x")]
    [TestCase("Plain", "<w:bCs/>", "x")]
    public void Emphasis_is_what_a_run_adds_to_its_paragraph(string style, string properties, string notation)
    {
        const string All = "<w:styles xmlns:w=\"" + TestSource.Main + "\"><w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Bold\"><w:basedOn w:val=\"Base\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Plain\"/><w:style w:type=\"character\" w:styleId=\"Strong\"><w:rPr><w:b/></w:rPr></w:style></w:styles>";

        var text = Read($"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>" + R("x", $"<w:rPr>{properties}</w:rPr>"), Styles.Read(XElement.Parse(All))).Text;

        Assert.That(EmphasisNotation.Write(text), Is.EqualTo(notation));
    }

    private static ParagraphContent Read(string content, Styles? styles = null)
    {
        var story = XElement.Parse(
            $"<w:p xmlns:w=\"{TestSource.Main}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">{content.Replace("w:id=\"#\"", "w:id=\"1\"", StringComparison.Ordinal)}</w:p>",
            LoadOptions.PreserveWhitespace);
        return ParagraphContent.Of(story, styles ?? Styles.Read(null), NoteNumbers.Of(story));
    }
}
