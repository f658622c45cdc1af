using System.Xml.Linq;
using Amendments.Word.Revisions;
using NUnit.Framework;
using static Amendments.Tests.Word.Markup;
using static Amendments.Tests.Word.TestSource;

namespace Amendments.Tests.Word;

public sealed class RevisionListTests
{
    [Test]
    public void A_change_says_who_made_it_when_and_on_which_text()
    {
        var package = Open(P(R("One ") + Ins("<w:r><w:t>new</w:t><w:tab/><w:t>text</w:t></w:r>", "Canada")));

        Assert.That(TrackedChanges.List(package).Single(),
            Is.EqualTo(new Revision(101, RevisionKind.Insertion, "Canada", "2026-11-22T09:00:00Z", "word/document.xml", "new\ttext")));
    }

    [Test]
    public void A_change_that_is_badly_signed_is_listed_all_the_same()
    {
        var story = Story(P($"<w:ins w:id=\"many\">{R("x")}</w:ins>"));

        Assert.That(TrackedChanges.List(story, "part").Single(), Is.EqualTo(new Revision(-1, RevisionKind.Insertion, "", null, "part", "x")));
    }

    [Test]
    public void The_same_element_is_another_kind_of_change_at_another_place()
    {
        var story = Story(
            P(Ins(Del(D("text"), "B")), "ins")
            + P(MoveFrom(R("x")) + MoveTo(R("y")), "moveTo")
            + Table(Row(P(R("cell")), $"<w:trPr><w:del {By()}/></w:trPr>"))
            + PWith($"<w:numPr><w:ins {By()}/></w:numPr><w:rPr><w:rPrChange {By()}><w:rPr/></w:rPrChange></w:rPr>", R("end")));

        Assert.That(TrackedChanges.List(story).Select(r => (r.Kind, r.Text)), Is.EqualTo(new[]
        {
            (RevisionKind.ParagraphInsertion, ""),
            (RevisionKind.Insertion, "text"),
            (RevisionKind.Deletion, "text"),
            (RevisionKind.ParagraphMoveTo, ""),
            (RevisionKind.MoveFrom, "x"),
            (RevisionKind.MoveTo, "y"),
            (RevisionKind.RowDeletion, "cell"),
            (RevisionKind.NumberingChange, "end"),
            (RevisionKind.PropertyChange, "end"),
        }));
    }

    [Test]
    public void What_stands_in_former_properties_is_history()
    {
        var story = Story(PWith($"<w:pPrChange {By()}><w:pPr><w:numPr><w:ins {By()}/></w:numPr></w:pPr></w:pPrChange>", R("x")));

        Assert.That(TrackedChanges.List(story).Select(r => r.Kind), Is.EqualTo(new[] { RevisionKind.PropertyChange }));
    }

    [Test]
    public void A_strict_document_is_read_as_well()
    {
        var story = XElement.Parse(Story(P(R("One ") + Del(D("old")))).ToString(SaveOptions.DisableFormatting)
            .Replace(Main, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal), LoadOptions.PreserveWhitespace);

        Assert.That(TrackedChanges.List(story).Select(r => r.Kind), Is.EqualTo(new[] { RevisionKind.Deletion }));
        Assert.That(TrackedChanges.RejectAll(story).Value, Is.EqualTo("One old"));
        Assert.That(TrackedChanges.AcceptAll(story).Value, Is.EqualTo("One "));
    }
}
