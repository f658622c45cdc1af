using NUnit.Framework;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word;

/// <summary>Documents with one defect each, and the name of the rule that must find it.</summary>
internal static class DefectCases
{
    private const string Italic = "<w:rPr><w:i/></w:rPr>";

    public static IEnumerable<TestCaseData> All =>
    [
        Case("An id shared by a deletion and an insertion", P(Del(D("old"), id: "7") + Ins(R("new"), id: "7")), "duplicate-revision-id"),
        Case("An id shared with a bookmark", P(Bookmark("7", "b", R("One ")) + Ins(R("new"), id: "7")), "duplicate-revision-id"),
        Case("An id shared by two bookmarks", P(Bookmark("7", "b", R("One ")) + Bookmark("7", "c", R("x"))), "duplicate-revision-id"),
        Case("An id that is missing", P($"<w:ins w:author=\"A\" w:date=\"2026-11-22T09:00:00Z\">{R("x")}</w:ins>"), "invalid-revision-id"),
        Case("An id that is no number", P(Ins(R("x"), id: "abc")), "invalid-revision-id"),
        Case("An id that is too large", P(Ins(R("x"), id: "4294967296")), "invalid-revision-id"),
        Case("No author", P($"<w:ins w:id=\"5\" w:date=\"2026-11-22T09:00:00Z\">{R("x")}</w:ins>"), "missing-author"),
        Case("No date", P($"<w:ins w:id=\"5\" w:author=\"A\">{R("x")}</w:ins>"), "invalid-date"),
        Case("A date in another form", P(Ins(R("x"), date: "22/11/2026")), "invalid-date"),
        Case("Plain text in a deletion", P(Del(R("old"))), "text-inside-deletion"),
        Case("A plain instruction in a deletion", P(Del(FieldChar("begin") + Instruction(" PAGE ") + FieldChar("end"))), "text-inside-deletion"),
        Case("Deleted text outside any change", P(D("old")), "deleted-text-outside-deletion"),
        Case("Deleted text in an insertion", P(Ins(D("x"))), "deleted-text-outside-deletion"),
        Case("An insertion in an insertion", P(Ins(Ins(R("x"), "B"))), "nested-change"),
        Case("A deletion in a deletion", P(Del(Del(D("x"), "B"))), "nested-change"),
        Case("An insertion in a run", P($"<w:r>{Ins("<w:t>x</w:t>")}</w:r>"), "change-inside-run"),
        Case("A deletion around a paragraph", Del(P(D("x"))), "change-around-block"),
        Case("Two insertions of one mark", PWith($"<w:rPr><w:ins {By()}/><w:ins {By()}/></w:rPr>", R("x")), "mark-properties-order"),
        Case("A mark after its formatting", PWith($"<w:rPr><w:b/><w:ins {By()}/></w:rPr>", R("x")), "mark-properties-order"),
        Case("A list after the mark", PWith($"<w:rPr><w:ins {By()}/></w:rPr>{Numbering}", R("x")), "paragraph-properties-order"),
        Case("A former paragraph before the mark", PWith($"<w:pPrChange {By()}><w:pPr/></w:pPrChange><w:rPr><w:ins {By()}/></w:rPr>", R("x")), "paragraph-properties-order"),
        Case("A former mark in a former paragraph", PWith($"<w:pPrChange {By()}><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:pPrChange>", R("x")), "former-properties"),
        Case("Run properties after the text", P("<w:r><w:t>x</w:t><w:rPr><w:b/></w:rPr></w:r>"), "properties-not-first"),
        Case("A row's mark before its properties", Table(Row(P(R("r2")), $"<w:trPr><w:ins {By()}/><w:cantSplit/></w:trPr>")) + P(R("E")), "row-properties-order"),
        Case("A move without a range", P(MoveFrom(R("x")) + MoveTo(R("x"))), "move-without-range"),
        Case("Two moves of one name",
            P(MoveStart("From", "m", "1") + MoveFrom(R("a")) + MoveEnd("From", "1") + MoveStart("From", "m", "2") + MoveFrom(R("b")) + MoveEnd("From", "2")
                + MoveStart("To", "m", "3") + MoveTo(R("ab")) + MoveEnd("To", "3")),
            "move-names"),
        Case("A move without an end", P(MoveStart("From", "m", "1") + MoveFrom(R("a"))), "unbalanced-range"),
        Case("A comment in no part", P(CommentStart("9") + R("x") + "<w:commentRangeEnd w:id=\"9\"/>"), "missing-comment"),
        Case("A comment of another id", P(CommentStart("3") + R("x") + CommentEnd("3")), "missing-comment"),
        Case("A comment's range in an insertion", P(Ins(CommentStart() + R("x")) + CommentEnd()), "comment-range-inside-change"),
        Case("A comment's range without an end", P(CommentStart() + R("x") + CommentReference()), "unbalanced-range"),
        Case("A footnote that is missing", P(R("x") + Footnote("5")), "missing-note"),
        Case("A list that is missing", PWith("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"77\"/></w:numPr>", R("x")), "missing-list"),
        Case("A field half inserted", P(FieldChar("begin") + Ins(Instruction(" PAGE ") + FieldChar("separate")) + R("1") + FieldChar("end")), "field-split-by-change"),
        Case("A field over two paragraphs of which half is deleted", P(FieldChar("begin") + Del(Instruction(" TOC ", "delInstrText")) + FieldChar("separate") + R("One")) + P(R("Two") + FieldChar("end")), "field-split-by-change"),
        Case("A field without an end", P(FieldChar("begin") + R("1")), "unbalanced-field"),
        Case("An end without a field", P(R("1") + FieldChar("end")), "unbalanced-field"),
        Case("A cell without a paragraph", Table("<w:tr><w:tc><w:tcPr/></w:tc></w:tr>") + P(R("x")), "cell-without-paragraph"),
        Case("A cell that ends with a table", Table(Row(P("") + Table(Row(P(""))))) + P(R("x")), "cell-without-paragraph"),
        Case("A control character", P(R("x&#x1F;y")), "control-character"),
        Case("XML that is cut off", P("<w:r>"), "unreadable-xml"),
        Case("A hyperlink to no relationship", P($"<w:hyperlink r:id=\"rId99\">{R("x")}</w:hyperlink>"), "missing-relationship"),
        Case("A paraId that is there twice", "<w:p w14:paraId=\"1A2B3C4D\"/><w:p w14:paraId=\"1A2B3C4D\"/>", "duplicate-paragraph-id"),
        Case("A paraId that is too large", $"<w:p w14:paraId=\"90000000\">{R("a")}</w:p>", "invalid-paragraph-id"),
        Case("Blanks that are not preserved", P("<w:r><w:t>One </w:t></w:r>"), "space-not-preserved"),
        Case("A deleted section", PWith($"<w:rPr><w:del {By()}/></w:rPr><w:sectPr/>", Del(D("x"))) + P(R("y")), "section-mark-deleted"),
        Case("A cell's last mark deleted", Table(Row(P(Del(D("x")), "del"))) + P(R("y")), "last-mark-deleted"),
        Case("An item without its text", P(Del(D("x")), numbered: true) + P(R("y")), "deleted-runs-without-mark"),
    ];

    public static IEnumerable<TestCaseData> Clean =>
    [
        Right("A hyperlink in an insertion", P(Ins($"<w:hyperlink w:anchor=\"b\">{R("x")}</w:hyperlink>"))),
        Right("An insertion in a hyperlink", P($"<w:hyperlink w:anchor=\"b\">{Ins(R("x"))}</w:hyperlink>")),
        Right("An insertion of nothing", P(R("x") + Ins(""))),
        Right("A number that is kept on purpose", P(Del(D("x")) + Ins(R("[deleted]")), numbered: true) + P(R("y"))),
        Right("An item that the one before joins", P(R("x"), "del", numbered: true) + P(Del(D("y")), numbered: true)),
        Right("A field of two runs deleted by one author", P(Del(FieldChar("begin") + Instruction(" PAGE ", "delInstrText")) + Del(D("1", Italic) + FieldChar("end")))),
        Right("Words of a table of contents deleted", P(FieldChar("begin") + Instruction(" TOC ") + FieldChar("separate") + R("One") + Del(D("1"))) + P(R("Two") + FieldChar("end"))),
        Right("A line of a table of contents deleted with its page", P(FieldChar("begin") + Instruction(" TOC ") + FieldChar("separate") + R("One"))
            + P(Del(D("Two") + FieldChar("begin") + Instruction(" PAGEREF two ", "delInstrText") + FieldChar("separate") + D("2") + FieldChar("end")), "del") + P(R("Three") + FieldChar("end"))),
        Right("Numbering that is switched off", PWith("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>", R("x"))),
    ];

    private static TestCaseData Case(string name, string body, string rule) => new TestCaseData(body, rule).SetArgDisplayNames(name);

    private static TestCaseData Right(string name, string body) => new TestCaseData(body).SetArgDisplayNames(name);
}
