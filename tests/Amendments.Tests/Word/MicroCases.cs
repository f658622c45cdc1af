using NUnit.Framework;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word;

/// <summary>Small tracked documents, each with the paragraphs before its changes and after them.</summary>
internal static class MicroCases
{
    public static IEnumerable<TestCaseData> All =>
    [
        Case("An inserted paragraph", P(R("One")) + P(Ins(R("New")), "ins") + P(R("Two")), ["One", "Two"], ["One", "New", "Two"]),
        Case("A deleted paragraph", P(R("One")) + P(Del(D("Old")), "del") + P(R("Two")), ["One", "Old", "Two"], ["One", "Two"]),
        Case("An insertion at the end before an inserted paragraph", P(R("One") + Ins(R(" more"))) + P(Ins(R("New")), "ins") + P(R("Two")),
            ["One", "Two"], ["One more", "New", "Two"]),
        Case("The same with another author", P(R("One") + Ins(R(" more"))) + P(Ins(R("New"), "B"), "ins", author: "B") + P(R("Two")),
            ["One", "Two"], ["One more", "New", "Two"]),
        Case("The same with another date",
            P(R("One") + Ins(R(" more"))) + PWith($"<w:rPr><w:ins {By(date: "2026-11-22T09:01:00Z")}/></w:rPr>", Ins(R("New"), date: "2026-11-22T09:01:00Z")) + P(R("Two")),
            ["One", "Two"], ["One more", "New", "Two"]),
        Case("A deletion at the end before a deleted paragraph", P(R("One") + Del(D(" more"))) + P(Del(D("Old")), "del") + P(R("Two")),
            ["One more", "Old", "Two"], ["One", "Two"]),
        Case("A split", P(R("Alpha"), "ins") + P(R("Beta")), ["AlphaBeta"], ["Alpha", "Beta"]),
        Case("A merge", P(R("Alpha"), "del") + P(R("Beta")), ["Alpha", "Beta"], ["AlphaBeta"]),
        Case("An insertion at the end by the mark before", P(R("One"), "ins") + P(Ins(R("New"))), ["One"], ["One", "New"]),
        Case("An insertion at the end by its own mark", P(R("One")) + P(Ins(R("New")), "ins"), ["One"], ["One", "New"]),
        Case("A deletion at the end by the mark before", P(R("One"), "del") + P(Del(D("Old"))), ["One", "Old"], ["One"]),
        Case("A deletion at the end by its own mark", P(R("One")) + P(Del(D("Old")), "del"), ["One", "Old"], ["One"]),
        Case("A deletion at the beginning", P(Del(D("Old")), "del") + P(R("One")), ["Old", "One"], ["One"]),
        Case("A list item whose mark stays", P(R("One"), numbered: true) + P(Del(D("Old")), numbered: true) + P(R("Two"), numbered: true),
            ["One", "Old", "Two"], ["One", "", "Two"]),
        Case("An inserted list item", P(R("One"), numbered: true) + P(Ins(R("New")), "ins", numbered: true) + P(R("Two"), numbered: true),
            ["One", "Two"], ["One", "New", "Two"]),
        Case("A deleted list item", P(R("One"), numbered: true) + P(Del(D("Old")), "del", numbered: true) + P(R("Two"), numbered: true),
            ["One", "Old", "Two"], ["One", "Two"]),
        Case("A deleted paragraph, then an inserted one", P(R("One")) + P(Del(D("Old")), "del") + P(Ins(R("New")), "ins") + P(R("Two")),
            ["One", "Old", "Two"], ["One", "New", "Two"]),
        Case("An inserted paragraph, then a deleted one", P(R("One")) + P(Ins(R("New")), "ins") + P(Del(D("Old")), "del") + P(R("Two")),
            ["One", "Old", "Two"], ["One", "New", "Two"]),
        Case("B deletes what A inserted", P(R("One ") + Ins(Del(D("gone"), "B")) + Ins(R("kept"))), ["One "], ["One kept"]),
        Case("Plain text inside a deletion", P(R("One ") + Del(R("old")) + Ins(R("new"))), ["One old"], ["One new"]),
        Case("Two changes with one id", P(R("One ") + Del(D("old"), id: "7") + Ins(R("new"), id: "7")), ["One old"], ["One new"]),
        Case("Blanks that are not preserved", P("<w:r><w:t>One </w:t></w:r>" + Ins("<w:r><w:t> new</w:t></w:r>") + R("end")), ["One end"], ["One  newend"]),
        Case("A moved paragraph",
            P(R("One"))
            + P(MoveStart("From", "move1", "900") + MoveFrom(R("Mover")), "moveFrom") + MoveEnd("From", "900")
            + P(R("Two"))
            + P(MoveStart("To", "move1", "901") + MoveTo(R("Mover")), "moveTo") + MoveEnd("To", "901")
            + P(R("Three")),
            ["One", "Mover", "Two", "Three"], ["One", "Two", "Mover", "Three"]),
        Case("An inserted row", Table(Row(P(R("r1"))), Row(P(Ins(R("r2")), "ins"), $"<w:trPr><w:ins {By()}/></w:trPr>")) + P(R("End")),
            ["r1", "End"], ["r1", "r2", "End"]),
        Case("A deleted row", Table(Row(P(R("r1"))), Row(P(Del(D("r2")), "del"), $"<w:trPr><w:del {By()}/></w:trPr>")) + P(R("End")),
            ["r1", "r2", "End"], ["r1", "End"]),
        Case("An inserted footnote reference", P(R("One") + Ins(Footnote("1")) + R(" end")), ["One end"], ["One end"]),
        Case("A comment over a change", P(CommentStart() + R("One ") + Del(D("old")) + Ins(R("new")) + CommentEnd()), ["One old"], ["One new"]),
        Case("A comment on plain text", P(CommentStart() + R("One ") + CommentEnd() + Del(D("old")) + Ins(R("new"))), ["One old"], ["One new"]),
        Case("A comment on an insertion", P(R("One ") + Del(D("old")) + CommentStart() + Ins(R("new")) + CommentEnd()), ["One old"], ["One new"]),
        Case("A comment on a deletion", P(R("One ") + CommentStart() + Del(D("old")) + CommentEnd() + R("x")), ["One oldx"], ["One x"]),
        Case("A comment reference inside an insertion",
            P(CommentStart() + R("One ") + Del(D("old")) + Ins(R("new")) + "<w:commentRangeEnd w:id=\"0\"/>" + Ins(CommentReference())),
            ["One old"], ["One new"]),
        Case("An inserted field",
            P(R("See ") + Ins(FieldChar("begin") + Instruction(" REF x ") + FieldChar("separate") + "<w:r><w:t>para 5</w:t></w:r>" + FieldChar("end"))),
            ["See "], ["See para 5"]),
        Case("Right-to-left text", P(Del(D("قديم", "<w:rPr><w:rtl/></w:rPr>")) + Ins(R("جديد", "<w:rPr><w:rtl/></w:rPr>")) + R(" نص", "<w:rPr><w:rtl/></w:rPr>")),
            ["قديم نص"], ["جديد نص"]),
        Case("Inserted paragraphs of two authors", P(R("One")) + P(Ins(R("NewA")), "ins") + P(Ins(R("NewB"), "B"), "ins", author: "B") + P(R("Two")),
            ["One", "Two"], ["One", "NewA", "NewB", "Two"]),
        Case("An inserted empty paragraph", P(R("One")) + P("", "ins") + P(R("Two")), ["One", "Two"], ["One", "", "Two"]),
        Case("A paragraph inserted by A and deleted by B",
            PWith($"<w:rPr><w:ins {By()}/><w:del {By("B")}/></w:rPr>", Ins(Del(D("ghost"), "B"))) + P(R("One")), ["One"], ["One"]),
    ];

    private static TestCaseData Case(string name, string body, string[] original, string[] revised) =>
        new TestCaseData(body, original, revised).SetArgDisplayNames(name);
}
