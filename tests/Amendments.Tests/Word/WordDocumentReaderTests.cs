using Amendments.Documents;
using Amendments.Tests.Readers;
using Amendments.Word.Reading;
using NUnit.Framework;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word;

/// <summary>Submissions in .docx: what comes out as blocks, and what is reported.</summary>
public sealed class WordDocumentReaderTests
{
    private const string PageBreak = "<w:r><w:br w:type=\"page\"/></w:r>";
    private const string RenderedBreak = "<w:r><w:lastRenderedPageBreak/></w:r>";

    [Test]
    public void Headings_items_and_text_keep_the_numbers_that_Word_prints() => Reads(
        new WordFile().Style("H1", "heading 1").Style("T", "Title").Style("C", "toc 1").List(1, "decimal %1.", "lowerLetter (%2)").List(2, "bullet \uF0B7")
            .P("Comments", "T").P("1 Scope 3", "C").P("Scope", "H1").Item("First", 1).Item("Inner", 1, 1).Item("Second", 1).Item("Point", 2).P("Text").P("(b) typed").P("– dash").P("2.1 Governance"),
        """
        Heading 1 Comments
        Furniture 1 Scope 3
        Heading 1 Scope
        Item 1 [1.] First
        Item 2 [(a)] Inner
        Item 1 [2.] Second
        Item 1 [•] Point
        Text Text
        Item 1 [(b)] typed
        Item 1 [–] dash
        Item 2 [2.1] Governance
        """);

    [Test]
    public void Cells_have_their_column_and_a_text_box_is_text() => Reads(
        new WordFile().Raw($"<w:tbl>{Row("22", "replace", "why")}{Row("", "delete", "")}</w:tbl>")
            .Raw($"<w:p><w:r><w:pict><w:txbxContent>{P(R("In a box"))}</w:txbxContent></w:pict></w:r>{R("Around")}</w:p>"),
        """
        Cell 1 22
        Cell 2 replace
        Cell 3 why
        Cell 2 delete
        Text Around
        Text In a box
        """);

    [Test]
    public void Emphasis_fields_breaks_and_notes_are_as_on_paper() => Reads(
        new WordFile().Note(2, P(R(" See the Agenda.")))
            .Other("endnotes", "endnotes", $"<w:endnote w:id=\"5\">{P(R("At the end."))}</w:endnote>")
            .Raw($"<w:p>{R("The ")}{R("new words", "<w:rPr><w:b/></w:rPr>")}<w:r><w:br/></w:r>{R("in paragraph ")}<w:fldSimple w:instr=\"REF x\">{R("22")}</w:fldSimple><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:endnoteReference w:id=\"5\"/></w:r>{R(".")}</w:p>"),
        """
        Text The **new words** in paragraph 22[^1]￼.
        Note [1] See the Agenda.
        Note [1] At the end.
        """);

    [Test]
    public void Headers_and_footers_are_furniture_once_each() => Reads(
        new WordFile().Other("header", "hdr", P(R("Delegation A")) + P(R("Delegation A"))).Other("footer", "ftr", P(R("Page 1"))).P("Text"),
        """
        Furniture Delegation A
        Text Text
        Furniture Page 1
        """);

    [Test]
    public void Pages_are_counted_by_breaks_and_a_noted_break_counts_once() => Reads(
        new WordFile().P("One").Raw($"<w:p>{R("ends")}{PageBreak}</w:p>").Raw($"<w:p>{RenderedBreak}{R("Two, ")}{RenderedBreak}{R("three")}</w:p>").P("Four"),
        """
        Text One (page 1)
        Text ends (page 1)
        Text Two, three (pages 2-3)
        Text Four (page 3)
        """);

    [Test]
    public void Tracked_changes_are_read_as_accepted_and_reported() => Reads(
        new WordFile().Raw(P(R("It ") + Del(D("shall")) + Ins(R("may"), author: "B") + R(" end."))).Raw(P(R("First"), mark: "del")).P(" and second"),
        """
        Text It may end.
        Text First and second
        """,
        "file: It contains tracked changes: 2 by A, 1 by B. They were read as if accepted, so what they delete is not here. Look at the file in Word: if the changes are what is proposed, enter the deletions by hand.");

    [Test]
    public void Comments_struck_out_and_hidden_words_are_reported() => Reads(
        new WordFile().Other("comments", "comments", "<w:comment w:id=\"1\" w:author=\"A\"><w:p/></w:comment>")
            .Raw($"<w:p>{R("It ")}{R("sha", "<w:rPr><w:strike/></w:rPr>")}{R("ll", "<w:rPr><w:dstrike/></w:rPr>")}{R(" may ")}{R("not", "<w:rPr><w:vanish/></w:rPr>")}</w:p>"),
        "Text It shall may not",
        "file: It contains comments: 1 by A. They are not read. Look at them in Word, and enter by hand what they propose.",
        "“It shall may not”: Struck out, and kept as text: “shall”. Look whether the author asks to delete it.",
        "“It shall may not”: Hidden on paper, and kept as text: “not”. Look whether the author means it.");

    [Test]
    public void What_is_no_docx_is_refused_with_what_to_do()
    {
        Refuses([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "file: The file is password-protected or an old .doc. Open it in Word, remove the password, and save it as .docx.");
        Refuses("{\\rtf1 text}"u8.ToArray(), "file: The file is rich text (.rtf). Open it in Word and save it as .docx.");
        Refuses(new WordFile().P("x").ToArray()[..200], "file: The file is a zip, but cut off or damaged. Send it again, or let Word repair it and save it again.");
    }

    [Test]
    public void Limits_cut_a_document_short_and_keep_what_was_read()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var file = new WordFile().P("One long line").P("Two").ToArray();

        var blocks = WordDocumentReader.Read(file, new DocumentLimits { MaxBlocks = 1 });
        var length = WordDocumentReader.Read(file, new DocumentLimits { MaxBlockLength = 8 });
        var time = WordDocumentReader.Read(file, DocumentLimits.Default, stopped.Token);

        Assert.Multiple(() =>
        {
            Assert.That(DocumentListing.Write(blocks), Is.EqualTo("Text One long line"));
            Assert.That(DocumentListing.Problems(blocks), Is.EqualTo("word/document.xml: Reading was stopped here, after 1 paragraphs. Check that it is the right file, or take only the part that matters."));
            Assert.That(length.Blocks.Select(b => b.Text.Text), Is.EqualTo(new[] { "One long", " line", "Two" }));
            Assert.That(time.Problems.Select(p => p.Found), Has.Some.EqualTo("Reading was stopped here after 60 seconds."));
        });
    }

    [Test]
    public void Offsets_are_those_of_the_blocks_one_a_line()
    {
        var read = WordDocumentReader.Read(new WordFile().P("One").P("(a) two").P("Three").ToArray(), DocumentLimits.Default);
        var text = string.Join('\n', read.Blocks.Select(b => b.Text.Text));

        Assert.That(read.Blocks.SelectMany(b => b.Pieces.Select(p => text.Substring(p.Offset, p.Length))), Is.EqualTo(read.Blocks.Select(b => b.Text.Text)));
    }

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc><w:p>{R(c)}</w:p></w:tc>"))}</w:tr>";

    private static void Reads(WordFile file, string blocks, params string[] problems)
    {
        var read = WordDocumentReader.Read(file.ToArray(), DocumentLimits.Default);
        Assert.That(DocumentListing.Write(read), Is.EqualTo(blocks));
        Assert.That(DocumentListing.Problems(read), Is.EqualTo(string.Join('\n', problems)));
    }

    private static void Refuses(byte[] file, string problem)
    {
        var read = WordDocumentReader.Read(file, DocumentLimits.Default);
        Assert.That(read.Blocks, Is.Empty);
        Assert.That(DocumentListing.Problems(read), Is.EqualTo(problem));
    }
}
