using Amendments.Composition;
using Amendments.Papers;
using Amendments.Tests.Papers;
using Amendments.Texts;
using Amendments.Word.Export;
using Amendments.Word.Linting;
using Amendments.Word.Packaging;
using Amendments.Word.Reading;
using Amendments.Word.Revisions;
using NUnit.Framework;
using static Amendments.Tests.Word.Export.HardCase;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word.Export;

/// <summary>Paragraphs of tables and text boxes, which have no label to be cited by, and new paragraphs beside them.</summary>
public sealed class BoxedExportTests
{
    private const string Shape = "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" id=\"_x0000_s1026\" style=\"width:80pt;height:40pt\">";

    [Test]
    public void A_new_paragraph_between_two_of_a_table_stands_in_the_cell_of_the_first()
    {
        var accepted = Accept(Table(Row(P(R("one")) + P(R("two"))), Row(P(R("three")))) + Item(R("The end.")), draft => [New(draft, 2, "one and a half"), New(draft, 3, "two and a half"), New(draft, 4, "behind the table")]);

        Assert.That(accepted, Is.EqualTo(new[] { "Paper", "one", "one and a half", "two", "two and a half", "three", "behind the table", "The end." }));
    }

    [Test]
    public void A_new_paragraph_between_two_of_a_text_box_stands_in_the_box_and_one_behind_the_last_does_not()
    {
        var accepted = Accept(Item(R("Boxes ") + Box(P(R("one")) + P(R("two")))) + Item(R("The end.")), draft => [New(draft, 3, "one and a half"), New(draft, 4, "behind the box")]);

        Assert.That(accepted, Is.EqualTo(new[] { "Paper", "Boxes \uFFFC", "one", "one and a half", "two", "behind the box", "The end." }));
    }

    [Test]
    public void The_text_of_a_box_is_edited_in_a_paragraph_that_is_cut_before_the_box()
    {
        var accepted = Accept(Item(R("Boxes follow. Here ") + Box(P(R("one")) + P(R("two")))) + Item(R("The end.")), draft =>
        [
            new Edit.SplitParagraph(draft.Paragraphs[1].Id, "Boxes follow. ".Length),
            New(draft, 3, "one and a half"),
            new Edit.Words(draft.Paragraphs[3].Id, new TextRange(0, 3), new Replacement("three")),
            New(draft, 4, "behind the box"),
        ]);

        Assert.That(accepted, Is.EqualTo(new[] { "Paper", "Boxes follow. ", "1 bis.\tHere \uFFFC", "one", "one and a half", "three", "behind the box", "The end." }));
    }

    [Test]
    public void A_text_box_that_moves_with_its_paragraph_has_names_and_ids_of_its_own()
    {
        var boxed = $"<w:p w14:paraId=\"1A2B3C4D\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">{Bookmark("901", "here", R("one"))}{Ins(R(" more"), id: "902")}</w:p>";
        var docx = SmallDocx.Of(Title("Paper") + Item(R("Boxes ") + Box(boxed)) + Item(R("The end.")));
        var draft = Drafts.Assemble(WordDraftReader.Read(docx));

        var result = WordExport.Write(docx, Compilations.OfEdits(draft, new Edit.MoveParagraph(draft.Paragraphs[1].Id, new Gap(draft.Paragraphs[3].Id))), new WordExportOptions());

        Assert.That(WordLinter.Lint(DocxPackage.Open(result.Bytes)), Is.Empty);
        Assert.That(DemoExportTests.Validate(result.Bytes).Except(DemoExportTests.Validate(docx)), Is.Empty);
        Assert.That(ParagraphLooks.Texts(TrackedChanges.AcceptAll(DocxPackage.Open(result.Bytes)), "word/document.xml"), Is.EqualTo(new[] { "Paper", "The end.", "2 bis.\tBoxes \uFFFC", "one more" }));
    }

    private static IEnumerable<string> Accept(string body, Func<Draft, Edit[]> edits)
    {
        var docx = SmallDocx.Of(Title("Paper") + body);
        var draft = Drafts.Assemble(WordDraftReader.Read(docx));
        var compilation = Compilations.OfEdits(draft, edits(draft));
        var result = WordExport.Write(docx, compilation, new WordExportOptions());
        Assert.That(ExportEquations.Breaches(docx, compilation, result), Is.Empty);
        var accepted = TrackedChanges.AcceptAll(DocxPackage.Open(result.Bytes));
        return ParagraphLooks.Texts(accepted, accepted.MainDocument);
    }

    private static Edit.InsertParagraph New(Draft draft, int after, string words) => new(new Gap(draft.Paragraphs[after - 1].Id), new Replacement(words), null, null);

    private static string Box(string content) => $"<w:r><w:pict>{Shape}<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
}
