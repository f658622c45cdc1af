using static Amendments.Tests.Word.Export.HardCase;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word.Export;

/// <summary>New paragraphs in places where there is little to hold on to.</summary>
internal static class HardPlaces
{
    private const string Section = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";

    public static IEnumerable<HardCase> All =>
    [
        new("A new paragraph before everything", "P1 insert-paragraph before 1 | wording: First of all.", SmallDocx.Of(Item(R("States report.")) + Item(R("Groups report.")))),
        new("A new paragraph before everything but an empty table", "P1 insert-paragraph before 1 | wording: First of all.", SmallDocx.Of(Table(Row(P(""))) + Item(R("States report.")) + Item(R("Groups report.")))),
        Of("A new paragraph at the end of the body", "P1 insert-paragraph after 1 | wording: And last.", Item(R("States report."))),
        Of("Two new paragraphs at the end of the body by two", "P1 insert-paragraph after 1 | wording: And last.\nP2 insert-paragraph after 1 | wording: And later. | by: 2", Item(R("States report."))),
        Of("Two new paragraphs of one proposal", "P1 insert-paragraph after 1 | wording: One more. ¶ And another.", Item(R("States report.")), Item(R("Groups report."))),
        Of("A new paragraph at the end before an empty one", "P1 insert-paragraph after 1 | wording: And last.", Item(R("States report.")), P("")),
        Of("A new paragraph behind one with a typed number", "P1 insert-paragraph after 1 | wording: And last.", Typed("1. States report."), Typed("2. Groups report.")),
        Of("A new paragraph behind one with a typed number and a tab", "P1 insert-paragraph after 1 | wording: And last.", Typed("1.\tStates report."), Typed("2.\tGroups report.")),
        Of("A new paragraph after a table", "P1 insert-paragraph before 2 | wording: Behind the table.", Item(R("States report.")), Table(Row(P(R("cell")))), Item(R("Groups report."))),
        Of("A new paragraph before a table", "P1 insert-paragraph after 1 | wording: Before the table.", Item(R("States report.")), Table(Row(P(R("cell")))), Item(R("Groups report."))),
        Of("The last paragraph behind a table deleted", "P1 delete-paragraph 2", Item(R("States report.")), Table(Row(P(R("cell")))), Item(R("Groups report."))),
        Of("A new paragraph before a heading", "P1 insert-paragraph end of section Trade | wording: Last of trade.", Heading("Trade"), Item(R("States trade.")), Heading("Data"), Item(R("States store."))),
        Of("A new paragraph behind a heading", "P1 insert-paragraph after heading of section Trade | wording: First of trade.", Heading("Trade"), Item(R("States trade.")), Heading("Data"), Item(R("States store."))),
        Of("A new paragraph after sub-paragraphs", "P1 insert-paragraph after 1 | wording: States rest.", Item(R("States trade:")), Letter(R("by sea;")), Letter(R("by air.")), Item(R("States store."))),
        Of("A new sub-paragraph", "P1 insert-paragraph after 1 (a) | wording: by land;", Item(R("States trade:")), Letter(R("by sea;")), Letter(R("by air.")), Item(R("States store."))),
        Of("A new paragraph behind the end of a section", "P1 insert-paragraph after 1 | wording: Another page.", Item(R("States report."), Section), Item(R("Groups report."))),
        Of("A new paragraph behind one that is edited", "P1 replace-words 1 | old: report | wording: answer\nP2 insert-paragraph after 1 | wording: Groups too. | by: 2", Item(R("States report.")), Item(R("Groups report."))),
        Of("A new paragraph behind one that is deleted", "P1 delete-paragraph 1\nP2 insert-paragraph after 1 | wording: Groups too. | by: 2", Item(R("States report.")), Item(R("Groups report."))),
        Of("A new paragraph with emphasis behind a bold one", "P1 insert-paragraph after 1 | wording: *Noting* that __all__ agree,", Item(R("Recalling", "<w:rPr><w:b/><w:i w:val=\"0\"/></w:rPr>") + R(" the past,")), Item(R("Groups report."))),
        Of("A new paragraph in a list numbered by its style", "P1 insert-paragraph after 1 | wording: Styled too.\nP2 delete-paragraph 2 | by: 2", PWith("<w:pStyle w:val=\"Item\"/>", R("One.")), PWith("<w:pStyle w:val=\"Item\"/>", R("Two.")), PWith("<w:pStyle w:val=\"Item\"/>", R("Three."))),
        Of("A new paragraph from right to left", "P1 insert-paragraph after 1 | wording: وتنشره الدول.", Item(R("تقدم الدول تقريراً.", "<w:rPr><w:rtl/></w:rPr>"), "<w:bidi/>"), Item(R("The end."))),
        Of("A new paragraph in a content control", "P1 insert-paragraph after 1 | wording: Controlled too.", "<w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent>" + Item(R("States report.")) + "</w:sdtContent></w:sdt>", Item(R("Groups report."))),
    ];
}
