using static Amendments.Tests.Word.Export.HardCase;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word.Export;

/// <summary>Edits beside what is no character.</summary>
internal static class HardObjects
{
    private const string LinkLook = "<w:rPr><w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/></w:rPr>";
    private const string Image = "<w:r><w:pict><v:rect xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\"width:20pt;height:20pt\"/></w:pict></w:r>";

    private static readonly string Field = FieldChar("begin") + Instruction(" PAGE ") + FieldChar("separate") + R("12") + FieldChar("end");

    public static IEnumerable<HardCase> All =>
    [
        Of("An edit inside a hyperlink", "P1 replace-words 1 | old: full report | wording: whole report", Item(R("See the ") + Link("full report of the forum") + R(" online."))),
        Of("Words put in at the end of a hyperlink", "P1 insert-words 1 | after: report | wording: and its annex", Item(R("See the ") + Link("full report") + R(" online."))),
        Of("Words put in at the start of a hyperlink", "P1 insert-words 1 | before: full | wording: very", Item(Link("full report") + R(" online."))),
        Of("A hyperlink that ends the paragraph", "P1 append 1 | wording: Thank you.", Item(R("See the ") + Link("full report."))),
        Of("A deletion across the edge of a hyperlink", "P1 delete-words 1 | old: report online", Item(R("See the ") + Link("full report") + R(" online now."))),
        Of("A hyperlink in a content control", "P1 insert-words 1 | after: report | wording: and annex", Item(Control(Link("full report") + R(" online")) + R(" now."))),
        Of("An edit beside a field", "P1 replace-words 1 | old: see | wording: read\nP2 delete-words 1 | old: below | by: 2", Item(R("Please see ") + Field + R(" below now."))),
        Of("A field in one run with text", "P1 delete-words 1 | old: page\nP2 replace-words 1 | old: here | wording: there | by: 2",
            Item("<w:r><w:t xml:space=\"preserve\">Open page </w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"end\"/><w:t xml:space=\"preserve\"> here.</w:t></w:r>")),
        Of("A field that runs on into the next paragraph", "P1 replace-words 1 | old: begins | wording: starts\nP2 replace-words 2 | old: more | wording: less | by: 2",
            Item(R("Here begins ") + FieldChar("begin") + Instruction(" INDEX ") + FieldChar("separate") + R("one")), Item(R("two") + FieldChar("end") + R(" and more.")), Item(R("The end."))),
        Of("A paragraph with the beginning of a field that runs on moved", "P1 move 1 | to: after 3",
            Item(R("Page ") + Field + R(" begins ") + FieldChar("begin") + Instruction(" INDEX ") + FieldChar("separate") + R("one")), Item(R("two")), Item(R("three") + FieldChar("end") + R(" and more."))),
        Of("A paragraph with fields deleted", "P1 delete-paragraph 1", Item(R("See ") + Field + R(" and ") + "<w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>9</w:t></w:r></w:fldSimple>" + R(".")), Item(R("The end."))),
        Of("An edit beside a footnote reference", "P1 replace-words 1 | old: report | wording: answer", Item(R("States report") + Footnote("1") + R(" yearly."))),
        Of("A footnote reference in one run with text", "P1 replace-words 1 | old: report | wording: answer", Item("<w:r><w:t>States report</w:t><w:footnoteReference w:id=\"1\"/><w:t xml:space=\"preserve\"> yearly.</w:t></w:r>")),
        Of("A paragraph with a footnote deleted", "P1 delete-paragraph 1", Item(R("States report.") + Footnote("1")), Item(R("States trade.") + Footnote("2"))),
        Of("The text of a footnote edited", "P1 replace-words footnote 1 | old: rights | wording: duties\nP2 append footnote 2 | wording: See also the annex. | by: 2", Item(R("States report.") + Footnote("1")), Item(R("States trade.") + Footnote("2"))),
        Of("A paragraph with a footnote and an image moved", "P1 move 1 | to: after 3\nP2 replace-words footnote 1 | old: rights | wording: duties | by: 2",
            Item(R("States ") + Link("report") + Footnote("1") + Image + R(" yearly.", "<w:rPr><w:i/></w:rPr>")), Item(R("States trade.") + Footnote("2")), Item(R("States meet."))),
        Of("An edit beside a bookmark", "P1 replace-words 1 | old: report | wording: answer", Item(R("States ") + Bookmark("901", "here", R("report")) + R(" yearly."))),
        Of("An edit across the start of a bookmark", "P1 delete-words 1 | old: States report", Item(R("The States ") + Bookmark("901", "here", R("report yearly")) + R(" now."))),
        Of("A bookmarked paragraph deleted", "P1 delete-paragraph 1", Item(Bookmark("901", "here", R("States report."))), Item(R("States trade."))),
        Of("An edit beside an image", "P1 replace-words 1 | old: map | wording: plan\nP2 delete-words 1 | old: shows | by: 2", Item(R("The map ") + Image + R(" shows all."))),
        Of("A comment that was there before", "P1 replace-words 1 | old: report | wording: answer", Item(R("States ") + CommentStart("1") + R("report yearly") + CommentEnd("1") + R(" to all."))),
        Of("A commented paragraph deleted", "P1 delete-paragraph 1", Item(CommentStart("1") + R("States report.") + CommentEnd("1")), Item(R("States trade."))),
        Of("Spelling marks between the words", "P1 delete-words 1 | old: misspelt word", Item(R("A ") + "<w:proofErr w:type=\"spellStart\"/>" + R("misspelt") + "<w:proofErr w:type=\"spellEnd\"/>" + R(" word here."))),
        Of("A paragraph with an equation deleted", "P1 delete-paragraph 1", Item(R("Let ") + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>" + R(".")), Item(R("States trade."))),
        Of("A paragraph with words that have a reading above them deleted", "P1 delete-paragraph 1", Item(R("The ") + Ruby("国", "くに") + R(" report yearly.")), Item(R("The end."))),
        Of("A text box inside an edited paragraph", "P1 replace-words 1 | old: show | wording: see", Item(R("States show ") + Box(P(R("boxed words"))) + R(" here."))),
    ];

    private static string Link(string text) => $"<w:hyperlink w:anchor=\"here\">{R(text, LinkLook)}</w:hyperlink>";

    private static string Control(string content) => $"<w:sdt><w:sdtPr><w:id w:val=\"77\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static string Ruby(string words, string reading) =>
        "<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"12\"/><w:hpsRaise w:val=\"22\"/><w:hpsBaseText w:val=\"24\"/><w:lid w:val=\"ja-JP\"/></w:rubyPr>"
        + $"<w:rt>{R(reading)}</w:rt><w:rubyBase>{R(words)}</w:rubyBase></w:ruby></w:r>";

    private static string Box(string content) =>
        $"<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\"width:80pt;height:40pt\"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
}
