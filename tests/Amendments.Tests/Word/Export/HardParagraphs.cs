using static Amendments.Tests.Word.Export.HardCase;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word.Export;

/// <summary>Paragraphs that go, come, move, are cut and joined.</summary>
internal static class HardParagraphs
{
    private const string Section = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";

    private static readonly string[] Three = [Item(R("States report.")), Item(R("Groups report.")), Item(R("Others report."))];
    private static readonly string[] ThreeTyped = [Typed("1. States report."), Typed("2.\tGroups report."), Typed("3. Others report.")];

    public static IEnumerable<HardCase> All =>
    [
        Of("The first numbered paragraph deleted", "P1 delete-paragraph 1", Three),
        Of("A middle paragraph deleted", "P1 delete-paragraph 2", Three),
        Of("The last paragraph deleted", "P1 delete-paragraph 3", Three),
        Of("The last two paragraphs deleted by two", "P1 delete-paragraph 3\nP2 delete-paragraph 2 | by: 2", Three),
        new("The only paragraph deleted", "P1 delete-paragraph 1", SmallDocx.Of(Item(R("States report.")))),
        new("The only paragraph deleted and another put in behind it", "P1 delete-paragraph 1\nP2 insert-paragraph after 1 | wording: Groups report. | by: 2", SmallDocx.Of(Item(R("States report.")))),
        Of("The first paragraph with a typed number deleted", "P1 delete-paragraph 1", ThreeTyped),
        Of("A middle paragraph with a typed number deleted", "P1 delete-paragraph 2", ThreeTyped),
        Of("The last paragraph with a typed number deleted", "P1 delete-paragraph 3", ThreeTyped),
        new("The only paragraph with a typed number deleted", "P1 delete-paragraph 1", SmallDocx.Of(Typed("1. States report."))),
        Of("The last paragraph deleted behind an empty one", "P1 delete-paragraph 2", Item(R("States report.")), P(""), Item(R("Groups report."))),
        Of("The last paragraph deleted and one put in before it", "P1 delete-paragraph 3\nP2 insert-paragraph after 2 | wording: Regions report. | by: 2", Three),
        Of("The last paragraph deleted and one put in behind it", "P1 delete-paragraph 3\nP2 insert-paragraph after 3 | wording: Regions report. | by: 2", Three),
        Of("A paragraph at the end of a section deleted", "P1 delete-paragraph 1", Item(R("States report."), Section), Item(R("Groups report."))),
        Of("Everything under a heading deleted", "P1 delete-paragraph section Trade", Heading("Trade"), Item(R("States trade.")), Letter(R("by sea;")), Letter(R("by air.")), Heading("Data"), Item(R("States store."))),
        Of("A section with a table deleted", "P1 delete-paragraph section Trade", Heading("Trade"), Item(R("States trade.")), Table(Row(P(R("cell")))), Heading("Data"), Item(R("States store."))),
        Of("A paragraph cut in two", "P1 split 1 | before: Groups", Item(R("States report. Groups ") + R("report.", "<w:rPr><w:b/></w:rPr>")), Item(R("The end."))),
        Of("The last paragraph cut in two", "P1 split 1 | before: Groups\nP2 replace-words 1 | old: Groups | wording: Regions | by: 2", Item(R("States report. Groups report."))),
        Of("A paragraph with a typed number cut in two", "P1 split 1 | before: Groups", Typed("1. States report. Groups report.")),
        Of("A paragraph cut in two inside a hyperlink", "P1 split 1 | before: Groups", Item(R("See ") + $"<w:hyperlink w:anchor=\"here\">{R("States. Groups.")}</w:hyperlink>" + R(" End."))),
        Of("A paragraph at the end of a section cut in two", "P1 split 1 | before: Groups", Item(R("States report. Groups report."), Section), Item(R("The end."))),
        Of("Two paragraphs joined", "P1 merge 1, 2", Three),
        Of("Three paragraphs joined", "P1 merge 1, 2, 3", Three),
        Of("Two paragraphs joined and rewritten", "P1 merge 1, 2 | wording: States and Groups report.", Three),
        Of("Two paragraphs with typed numbers joined", "P1 merge 1, 2", ThreeTyped),
        Of("Two paragraphs joined over an empty one", "P1 merge 1, 2", Item(R("States report.")), P("<w:r><w:br/></w:r>"), P(""), Item(R("Groups report."))),
        Of("A paragraph joined with one of another look", "P1 merge 1, 2", Item(R("States report.")), Typed("2. Groups report."), P(R("The end."))),
        Of("A paragraph cut in two whose second half is joined with the next", "P1 split 1 | before: Groups\nP2 merge 1, 2 | by: 2", Item(R("States report. Groups report.")), P(""), Item(R("Others report.")), Item(R("The end."))),
        Of("Two paragraphs that a table keeps apart joined", "P1 merge 1, 2", Item(R("States report.")), Table(Row(P(""))), Item(R("Groups report."))),
        Of("Two paragraphs that a section keeps apart joined", "P1 merge 1, 2", Item(R("States report."), Section), Item(R("Groups report."))),
        Of("A paragraph moved down", "P1 move 1 | to: after 3", Three),
        Of("A paragraph moved up", "P1 move 3 | to: before 1", Three),
        Of("A paragraph moved with its list", "P1 move 1 | to: after 2", Item(R("States trade:")), Letter(R("by sea;")), Letter(R("by air.")), Item(R("States store."))),
        Of("A paragraph with a typed number moved", "P1 move 1 | to: after 2", ThreeTyped),
    ];
}
