using System.Xml.Linq;

namespace Amendments.Word.Linting;

internal static class TextRules
{
    // "Under w:del only w:delText and w:delInstrText; never elsewhere." Word drops such text without a word.
    public static IEnumerable<LintFinding> TextInsideDeletion(LintStory story) =>
        from text in story.Elements
        where text.Local() is "t" or "instrText" && InDeletion(text)
        select story.Finding("text-inside-deletion", text,
            $"“{text.Value}” is a {text.Name.LocalName} inside a deletion. Write {(text.Local() == "t" ? "delText" : "delInstrText")}.");

    public static IEnumerable<LintFinding> DeletedTextOutsideDeletion(LintStory story) =>
        from text in story.Elements
        where text.Local() is "delText" or "delInstrText" && !InDeletion(text)
        select story.Finding("deleted-text-outside-deletion", text,
            $"“{text.Value}” is a {text.Name.LocalName} outside any deletion. Write {(text.Local() == "delText" ? "t" : "instrText")}.");

    // "xml:space="preserve" on every t, delText, instrText piece": without it a reader strips blanks at the ends.
    public static IEnumerable<LintFinding> SpaceNotPreserved(LintStory story) =>
        from text in story.Elements
        where text.Local() is "t" or "delText" or "instrText" or "delInstrText"
        let value = text.Value
        where value.Length > 0 && (IsBlank(value[0]) || IsBlank(value[^1])) && text.Attribute(XNamespace.Xml + "space")?.Value != "preserve"
        select story.Finding("space-not-preserved", text, $"“{value}” begins or ends with a blank that readers drop. Write xml:space=\"preserve\".");

    private static bool InDeletion(XElement text) => text.AncestorsInParagraph().Any(e => e.Local() == "del");

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';
}
