using static Amendments.Tests.Word.Export.HardCase;
using static Amendments.Tests.Word.Markup;

namespace Amendments.Tests.Word.Export;

/// <summary>Edits among characters and looks.</summary>
internal static class HardWords
{
    private const string Bold = "<w:rPr><w:b/><w:bCs/></w:rPr>";
    private const string Italic = "<w:rPr><w:i/><w:iCs/><w:color w:val=\"1F497D\"/></w:rPr>";
    private const string Arabic = "<w:rPr><w:rFonts w:cs=\"Arial\"/><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr>";

    public static IEnumerable<HardCase> All =>
    [
        Of("An edit at the borders of a run", "P1 replace-words 1 | old: shall | wording: should", Item(R("States ") + R("shall", Bold) + R(" report yearly."))),
        Of("An edit inside a run", "P1 replace-words 1 | old: shall | wording: should", Item(R("States shall report yearly.", Italic))),
        Of("An edit across runs of different looks", "P1 replace-words 1 | old: shall report | wording: may inform", Item(R("States sh", Bold) + R("all re", Italic) + R("port yearly."))),
        Of("A word cut into three runs", "P1 delete-words 1 | old: cooperation", Item(R("Digital co") + R("oper", Bold) + R("ation matters."))),
        Of("Words put in between bold and plain", "P1 insert-words 1 | after: shall | wording: *always*", Item(R("States ") + R("shall", Bold) + R(" report."))),
        Of("Words put in before the first", "P1 prepend 1 | wording: All", Item(R("States report."))),
        Of("Words put in behind the last", "P1 append 1 | wording: They publish the report.", Item(R("States report.", Italic))),
        Of("All words replaced", "P1 replace-paragraph 1 | wording: Nothing of it stays here", Item(R("States ") + R("report", Bold) + R(" yearly."))),
        Of("Several authors in one paragraph", "P1 replace-words 1 | old: shall | wording: should\nP2 delete-words 1 | old: yearly | by: 2\nP3 insert-words 1 | after: States | wording: and groups | by: 3",
            Item(R("States shall report yearly to the forum."))),
        Of("Words put in at the same place by two", "P1 insert-words 1 | after: States | wording: and groups\nP2 insert-words 1 | before: shall | wording: always | by: 2", Item(R("States shall report."))),
        Of("Words that others put in, changed", "P1 insert-words 1 | after: States | wording: and groups of States\nP2 replace-words text of P1 | old: groups | wording: regions | by: 2\nP3 insert-words text of P2 | after: regions | wording: and cities | by: 3",
            Item(R("States ") + R("shall", Bold) + R(" report."))),
        Of("A new paragraph, changed by others", "P1 insert-paragraph after 1 | wording: Groups *shall* report.\nP2 replace-words text of P1 | old: shall | wording: may | by: 2\nP3 append text of P1 | wording: So do cities. | by: 3",
            Item(R("States report.")), Item(R("They meet."))),
        Of("Words that two want to strike", "P1 delete-words 1 | old: shall\nP2 delete-words 1 | old: shall report | by: 2", Item(R("States shall report yearly."))),
        Of("A replacement beside a deletion", "P1 replace-words 1 | old: shall | wording: may\nP2 delete-words 1 | old: yearly | by: 2", Item(R("States shall yearly report."))),
        Of("A paragraph from right to left", "P1 replace-words 1 | old: سنوياً | wording: كل سنة\nP2 append 1 | wording: وتنشره. | by: 2", Item(R("تقدم الدول تقريراً ", Arabic) + R("سنوياً", Arabic) + R(".", Arabic), "<w:bidi/>")),
        Of("Chinese, where words have no blanks", "P1 replace-words 1 | old: 应当 | wording: 可以", Item(R("各国应当开展") + R("国际合作。", "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"))),
        Of("Letters of several characters", "P1 replace-words 1 | old: cafe\u0301 | wording: thé\nP2 insert-words 1 | after: 👩‍👩‍👧 | wording: 👍🏽 | by: 2", Item(R("Le cafe\u0301 pour 👩‍👩‍👧 et la क्षि."))),
        Of("Blanks that do not break", "P1 replace-words 1 | old: 40\u00A0per cent | wording: 50\u00A0per cent", Item(R("At least 40\u00A0per cent of\u00A0it."))),
        Of("Tabs, line breaks and hyphens inside runs", "P1 replace-words 1 | old: second | wording: third\nP2 delete-words 1 | old: tab | by: 2",
            Item("<w:r><w:t>First</w:t><w:br/><w:t xml:space=\"preserve\">second </w:t><w:tab/><w:t>tab non</w:t><w:noBreakHyphen/><w:t>stop.</w:t></w:r>")),
        Of("Blanks that the file does not preserve", "P1 replace-words 1 | old: shall | wording: may", Item("<w:r><w:t> States</w:t></w:r>" + R(" ") + "<w:r><w:t>shall </w:t></w:r>" + R(" report."))),
        Of("A number typed in the run of the text", "P1 prepend 1 | wording: All\nP2 replace-words 2 | old: Groups | wording: Regions", Typed("1. States report."), Typed("2.\tGroups report.")),
        Of("A heading", "P1 replace-words heading of section Trade | old: Trade | wording: Commerce", Heading("Trade"), Item(R("States trade."))),
        Of("A title", "P1 append title | wording: of the States", Item(R("States trade."))),
        Of("Words that look like markup", "P1 replace-words 1 | old: <b> | wording: & \"</w:t>\"", Item(R("States &lt;b&gt; &amp; groups."))),
        Of("Characters that a document cannot hold", "P1 append 1 | wording: A form\ffeed and a bell\a.", Item(R("States trade."))),
    ];
}
