using System.Xml.Linq;
using Amendments.Word.Packaging;
using Amendments.Word.Revisions;
using NUnit.Framework;
using static Amendments.Tests.Word.Markup;
using static Amendments.Tests.Word.TestSource;

namespace Amendments.Tests.Word;

public sealed class TrackedChangesTests
{
    [TestCaseSource(typeof(MicroCases), nameof(MicroCases.All))]
    public void Accepting_gives_the_revised_text_and_rejecting_the_original(string body, string[] original, string[] revised)
    {
        var package = Open(body);

        var accepted = TrackedChanges.AcceptAll(package);
        var rejected = TrackedChanges.RejectAll(package);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Paragraphs(accepted), Is.EqualTo(revised));
            Assert.That(Paragraphs(rejected), Is.EqualTo(original));
            Assert.That(TrackedChanges.List(accepted), Is.Empty);
            Assert.That(TrackedChanges.List(rejected), Is.Empty);
            Assert.That(rejected.ReadXml(rejected.MainDocument).ToString(), Does.Not.Contain("delText").And.Not.Contain("move"));
        }
    }

    [TestCaseSource(typeof(MicroCases), nameof(MicroCases.All))]
    public void Accepting_every_change_by_its_id_accepts_all(string body, string[] original, string[] revised)
    {
        var package = Open(body);
        var ids = TrackedChanges.List(package).Select(r => r.Id).ToHashSet();

        Assert.That(ids, Is.Not.Empty);
        Assert.That(Xml(TrackedChanges.Accept(package, ids)), Is.EqualTo(Xml(TrackedChanges.AcceptAll(package))));
        Assert.That(Xml(TrackedChanges.Reject(package, ids)), Is.EqualTo(Xml(TrackedChanges.RejectAll(package))));
        Assert.That(original, Is.Not.Null);
        Assert.That(revised, Is.Not.Null);
    }

    [Test]
    public void Accepting_one_change_leaves_the_other_marked()
    {
        var package = Open(P(R("One ") + Del(D("old"), id: "1") + Ins(R("new"), id: "2")));

        var accepted = TrackedChanges.Accept(package, new HashSet<int> { 2 });

        Assert.That(Xml(accepted), Is.EqualTo(Xml(Open(P(R("One ") + Del(D("old"), id: "1") + R("new"))))));
        Assert.That(TrackedChanges.List(accepted).Select(r => (r.Id, r.Kind, r.Text)), Is.EqualTo(new[] { (1, RevisionKind.Deletion, "old") }));
    }

    [Test]
    public void Rejecting_one_change_leaves_the_other_marked()
    {
        var package = Open(P(R("One ") + Del(D("old"), id: "1") + Ins(R("new"), id: "2")));

        var rejected = TrackedChanges.Reject(package, new HashSet<int> { 1 });

        Assert.That(Xml(rejected), Is.EqualTo(Xml(Open(P(R("One ") + R("old") + Ins(R("new"), id: "2"))))));
    }

    [Test]
    public void Of_two_nested_changes_either_can_be_decided_first()
    {
        var story = Story(P(Ins(R("kept") + Del(D("gone"), "B", id: "2"), id: "1")));

        Expect(TrackedChanges.Accept(story, new HashSet<int> { 1 }), P(R("kept") + Del(D("gone"), "B", id: "2")));
        Expect(TrackedChanges.Accept(story, new HashSet<int> { 2 }), P(Ins(R("kept"), id: "1")));
        Expect(TrackedChanges.Reject(story, new HashSet<int> { 2 }), P(Ins(R("kept") + R("gone"), id: "1")));
        Expect(TrackedChanges.Reject(story, new HashSet<int> { 1 }), P(""));
    }

    [Test]
    public void Ten_thousand_paragraphs_that_lose_their_marks_become_one()
    {
        var story = Story(string.Concat(Enumerable.Repeat(P(R("a"), "del"), 10_000)) + P(R("b")));

        Assert.That(Paragraphs(TrackedChanges.AcceptAll(story)), Is.EqualTo(new[] { new string('a', 10_000) + "b" }));
    }

    [Test]
    public void The_document_given_is_not_changed()
    {
        var package = Open(P(Ins(R("new"))));
        var before = package.ToArray();

        TrackedChanges.RejectAll(package);

        Assert.That(package.ToArray(), Is.EqualTo(before));
    }

    [Test]
    public void An_id_that_no_change_has_is_the_callers_mistake()
    {
        var package = Open(P(Ins(R("new"), id: "2")));

        Assert.That(() => TrackedChanges.Accept(package, new HashSet<int> { 3 }), Throws.ArgumentException.With.Message.Contains("id 3"));
    }

    [Test]
    public void A_joined_paragraph_takes_the_properties_of_the_following_one()
    {
        var story = Story(P(R("Alpha"), "del", properties: "<w:pStyle w:val=\"First\"/>") + P(R("Beta"), properties: "<w:pStyle w:val=\"Second\"/>"));

        Expect(TrackedChanges.AcceptAll(story), P(R("Alpha") + R("Beta"), properties: "<w:pStyle w:val=\"Second\"/>"));
    }

    [Test]
    public void A_paragraph_before_a_table_stays_because_its_text_cannot_join_the_table()
    {
        var table = Table(Row(P(R("cell"))));

        Expect(TrackedChanges.AcceptAll(Story(P(R("text"), "del") + table + P(""))), P(R("text")) + table + P(""));
        Expect(TrackedChanges.AcceptAll(Story(P(Del(D("text")), "del") + table + P(""))), table + P(""));
    }

    [Test]
    public void The_last_paragraph_of_a_cell_stays_empty()
    {
        var story = Story(Table(Row(P(Del(D("all")), "del"))) + P(""));

        Expect(TrackedChanges.AcceptAll(story), Table(Row(P(""))) + P(""));
    }

    [Test]
    public void A_deleted_mark_that_carries_a_section_stays()
    {
        const string section = "<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr>";
        var story = Story(PWith($"<w:rPr><w:del {By()}/></w:rPr>{section}", Del(D("old"))) + P(R("next")));

        Expect(TrackedChanges.AcceptAll(story), PWith(section, "") + P(R("next")));
    }

    [Test]
    public void A_rejected_section_break_goes_with_its_page_setup()
    {
        var story = Story(PWith($"<w:rPr><w:ins {By()}/></w:rPr><w:sectPr/>", R("Al")) + P(R("pha")));

        Expect(TrackedChanges.RejectAll(story), P(R("Al") + R("pha")));
    }

    [Test]
    public void A_table_goes_with_its_last_row()
    {
        var gone = $"<w:trPr><w:del {By()}/></w:trPr>";

        Expect(TrackedChanges.AcceptAll(Story(P(R("One")) + Table(Row(P(Del(D("r")), "del"), gone)) + P(R("Two")))), P(R("One")) + P(R("Two")));
    }

    [Test]
    public void Cells_are_put_in_and_taken_out()
    {
        var row = $"<w:tr>{Cell(P(R("a")))}{Cell(P(R("b")), $"<w:cellIns {By()}/>")}{Cell(P(R("c")), $"<w:cellDel {By()}/>")}</w:tr>";

        Expect(TrackedChanges.AcceptAll(Story(Table(row))), Table($"<w:tr>{Cell(P(R("a")))}{Cell(P(R("b")))}</w:tr>"));
        Expect(TrackedChanges.RejectAll(Story(Table(row))), Table($"<w:tr>{Cell(P(R("a")))}{Cell(P(R("c")))}</w:tr>"));
    }

    [Test]
    public void The_ends_of_a_range_outlive_what_was_between_them()
    {
        var story = Story(P(R("a") + Del("<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>" + D("x")) + R("c") + "<w:bookmarkEnd w:id=\"1\"/>"));

        Expect(TrackedChanges.AcceptAll(story), P(R("a") + "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>" + R("c") + "<w:bookmarkEnd w:id=\"1\"/>"));
        Expect(TrackedChanges.AcceptAll(Story(P(Del(Bookmark("1", "b", D("x"))) + R("c")))), P(R("c")));
    }

    [Test]
    public void A_hyperlink_that_holds_nothing_else_goes_with_a_rejected_insertion()
    {
        Expect(TrackedChanges.RejectAll(Story(P(R("a") + $"<w:hyperlink w:anchor=\"b\">{Ins(R("x"))}</w:hyperlink>"))), P(R("a")));
    }

    [Test]
    public void A_content_control_put_around_text_is_taken_away_on_reject()
    {
        var control = $"<w:customXmlInsRangeStart {By(id: "1")}/><w:sdt><w:sdtPr/><w:sdtContent><w:customXmlInsRangeEnd w:id=\"1\"/>{P(R("text"))}"
            + $"<w:customXmlInsRangeStart {By(id: "2")}/></w:sdtContent></w:sdt><w:customXmlInsRangeEnd w:id=\"2\"/>";

        Expect(TrackedChanges.RejectAll(Story(control + P(""))), P(R("text")) + P(""));
        Expect(TrackedChanges.AcceptAll(Story(control + P(""))), $"<w:sdt><w:sdtPr/><w:sdtContent>{P(R("text"))}</w:sdtContent></w:sdt>" + P(""));
    }

    [Test]
    public void A_text_box_in_a_run_is_resolved_too()
    {
        static string Box(string content) => $"<w:r><w:pict><w:txbxContent>{content}</w:txbxContent></w:pict></w:r>";

        Expect(TrackedChanges.RejectAll(Story(P(Box(P(R("a"), "ins") + P(Ins(R("b"))))))), P(Box(P(R("a")))));
    }

    [Test]
    public void Headers_and_comments_are_stories_too()
    {
        var package = OpenWith(P(R("body")), "header", P(Ins(R("new")) + R("head")));

        Assert.That(TrackedChanges.List(package).Select(r => r.Part), Is.EqualTo(new[] { "word/header.xml" }));
        Assert.That(Paragraphs(TrackedChanges.RejectAll(package).ReadXml("word/header.xml").Root!), Is.EqualTo(new[] { "head" }));
    }

    [Test]
    public void A_note_goes_when_the_deletion_of_its_reference_is_accepted()
    {
        var package = Open(P(R("One") + Del(Footnote("1"))));

        Assert.That(Notes(TrackedChanges.AcceptAll(package)), Is.EqualTo(new[] { "-1", "0" }));
        Assert.That(Notes(TrackedChanges.RejectAll(package)), Is.EqualTo(new[] { "-1", "0", "1" }));

        static IEnumerable<string?> Notes(DocxPackage document) =>
            document.ReadXml("word/footnotes.xml").Root!.Elements().Select(e => (string?)e.Attribute(XName.Get("id", Main)));
    }

    [Test]
    public void A_move_that_is_half_decided_keeps_the_range_of_the_other_half()
    {
        var story = Story(P(MoveStart("From", "m", "1") + MoveFrom(R("x")) + MoveEnd("From", "1") + MoveStart("To", "m", "2") + MoveTo(R("x")) + MoveEnd("To", "2")));

        Expect(TrackedChanges.Accept(story, new HashSet<int> { 101 }), P(MoveStart("To", "m", "2") + $"<w:moveTo {By(id: "102")}>{R("x")}</w:moveTo>" + MoveEnd("To", "2")));
    }

    private static void Expect(XElement story, string content) =>
        Assert.That(Normalized(story), Is.EqualTo(Normalized(Story(content))));

    private static string Xml(DocxPackage package) =>
        Normalized(package.ReadXml(package.MainDocument).Root!);
}
