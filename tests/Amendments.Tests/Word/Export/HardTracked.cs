using static Amendments.Tests.Word.Export.HardCase;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word.Export;

/// <summary>Documents in which others have tracked changes already.</summary>
internal static class HardTracked
{
    private static readonly string FormerLook = $"<w:rPr><w:b/><w:rPrChange {By()}><w:rPr/></w:rPrChange></w:rPr>";
    private static readonly string FormerIndent = $"<w:ind w:left=\"720\"/><w:pPrChange {By()}><w:pPr>{Numbering}</w:pPr></w:pPrChange>";

    public static IEnumerable<HardCase> All =>
    [
        Of("Words put in among words that were put in before", "P1 insert-words 1 | after: always | wording: and fully\nP2 delete-words 1 | old: truly | by: 2", Item(R("States ") + Ins(R("always truly ")) + R("report."))),
        Of("A run with a former look cut in three", "P1 replace-words 1 | old: always | wording: often", Item(R("States always report.", FormerLook))),
        Of("New paragraphs at the end of the body around one that was put in before", "P1 insert-paragraph after 1 | wording: Groups report.\nP2 delete-paragraph 2 | by: 2\nP3 insert-paragraph after 2 | wording: Regions report. | by: 3",
            Item(Ins(R("States report.")), $"<w:rPr><w:ins {By()}/></w:rPr>"), Item(R("Others report."))),
        Of("A paragraph with former properties cut in two", "P1 split 1 | before: Groups", Item(R("States report. Groups report."), FormerIndent), Item(R("The end."))),
    ];
}
