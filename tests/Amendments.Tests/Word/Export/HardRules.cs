using Amendments.Composition;
using static Amendments.Tests.Word.Export.HardCase;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word.Export;

/// <summary>Competing proposals in brackets, numbers that stay, and remarks at the end.</summary>
internal static class HardRules
{
    private const string Bold = "<w:rPr><w:b/><w:bCs/></w:rPr>";
    private const string Arabic = "<w:rPr><w:rFonts w:cs=\"Arial\"/><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr>";
    private const string TwoWords = "P1 replace-words 1 | old: report | wording: answer\nP2 replace-words 1 | old: report | wording: reply | by: 2";

    public static IEnumerable<HardCase> All => [.. Brackets(), .. Numbers(), .. Remarks()];

    private static IEnumerable<HardCase> Brackets() =>
    [
        Bracketed("Alternatives over a word cut into three runs", "P1 replace-words 1 | old: cooperation | wording: partnership\nP2 delete-words 1 | old: cooperation | by: 2\nP3 retain 1 | by: 3", Item(R("Digital co") + R("oper", Bold) + R("ation matters."))),
        Bracketed("Alternatives inside a hyperlink", TwoWords, Item(R("See the ") + $"<w:hyperlink w:anchor=\"b\">{R("full report online")}</w:hyperlink>" + R(" now."))),
        Bracketed("Alternatives beside a footnote", TwoWords, Item(R("States report") + Footnote("1") + R(" yearly."))),
        Bracketed("Alternatives in a heading", "P1 replace-words heading of section Trade | old: Trade | wording: Commerce\nP2 replace-words heading of section Trade | old: Trade | wording: Exchange | by: 2", Heading("Trade"), Item(R("States trade."))),
        Bracketed("Alternatives from right to left", "P1 replace-words 1 | old: سنوياً | wording: شهرياً\nP2 delete-words 1 | old: سنوياً | by: 2", Item(R("تقدم الدول تقريراً ", Arabic) + R("سنوياً", Arabic) + R(".", Arabic), "<w:bidi/>")),
        Bracketed("Alternatives in Chinese", "P1 replace-words 1 | old: 应当 | wording: 可以\nP2 replace-words 1 | old: 应当 | wording: 必须 | by: 2", Item(R("各国应当开展国际合作。", "<w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:lang w:eastAsia=\"zh-CN\"/></w:rPr>"))),
        Bracketed("Alternatives among words that were put in before", "P1 replace-words 1 | old: always | wording: often\nP2 replace-words 1 | old: always | wording: seldom | by: 2", Item(R("States ") + Ins(R("always truly ")) + R("report."))),
        Bracketed("A paragraph that one deletes and another changes", "P1 delete-paragraph 1\nP2 replace-words 1 | old: report | wording: answer | by: 2", Item(R("States report.")), Item(R("They meet."))),
        Bracketed("New paragraphs against a merger", "P1 merge 1, 2\nP2 insert-paragraph after 1 | wording: Groups report. | by: 2", Item(R("States report.")), Item(R("They meet."))),
        Bracketed("A move against a deletion", "P1 move 1 | to: after 3\nP2 delete-paragraph 1 | by: 2", Item(R("States report.")), Item(R("They meet.")), Item(R("The end."))),
    ];

    private static IEnumerable<HardCase> Numbers() =>
    [
        Numbered("A number that stays in a list", "P1 delete-paragraph 2", Item(R("States report.")), Item(R("They ") + R("meet", Bold) + R(".")), Item(R("The end."))),
        Numbered("The last number of a document stays", "P1 delete-paragraph 2", Item(R("States report.")), Item(R("They meet."))),
        Numbered("A typed number that stays", "P1 delete-paragraph 2", Typed("1. States report."), Typed("2. They meet."), Typed("3. The end.")),
        Numbered("Letters that stay", "P1 delete-paragraph 1 (a)\nP2 delete-paragraph 2 | by: 2", Item(R("States:")), Letter(R("report;")), Letter(R("meet.")), Item(R("The end."))),
        Numbered("The number of a moved paragraph with a note stays", "P1 move 1 | to: after 3", Item(R("States report") + Footnote("1") + R(" yearly.")), Item(R("They meet.")), Item(R("The end."))),
        Numbered("The number of a paragraph with fields stays", "P1 delete-paragraph 1", Item(R("See ") + FieldChar("begin") + Instruction(" PAGE ") + FieldChar("separate") + R("12") + FieldChar("end") + R(".")), Item(R("The end."))),
        Numbered("A section deleted whose numbers stay", "P1 delete-paragraph section Trade", Heading("Trade"), Item(R("States trade.")), Item(R("They meet.")), Heading("Data"), Item(R("The end."))),
    ];

    private static IEnumerable<HardCase> Remarks() =>
    [
        Remarked("Remarks on the whole and on a section", "P1 replace-words 1 | old: report | wording: answer", ["paper", "section Trade", "1"], Heading("Trade"), Item(R("States report."))),
        Remarked("Remarks behind a paragraph put in at the end", "P1 insert-paragraph after 1 | wording: And last.", ["paper"], Item(R("States report."))),
        Remarked("Remarks behind a paragraph deleted at the end", "P1 delete-paragraph 2", ["paper", "paper"], Item(R("States report.")), Item(R("They meet."))),
        Remarked("Remarks behind a table", "P1 replace-words 1 | old: report | wording: answer", ["paper"], Item(R("States report.")), Table(Row(P(R("cell")))), P("")),
        Remarked("Remarks without any proposal", "", ["paper"], Item(R("States report."))),
    ];

    private static HardCase Bracketed(string name, string proposals, params string[] body) => Of(name, proposals, body) with { Rule = new CompositionRule { OnConflict = OnConflict.ShowAll } };

    private static HardCase Numbered(string name, string proposals, params string[] body) => Of(name, proposals, body) with { Rule = new CompositionRule { KeepsNumbers = true } };

    private static HardCase Remarked(string name, string proposals, ValueList<string> remarks, params string[] body) => Of(name, proposals, body) with { Remarks = remarks };
}
