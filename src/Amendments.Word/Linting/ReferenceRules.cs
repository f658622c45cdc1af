namespace Amendments.Word.Linting;

internal static class ReferenceRules
{
    // "The definition stays until the deletion is accepted."
    public static IEnumerable<LintFinding> MissingNote(LintStory story, LintSubject subject) =>
        from reference in story.Elements
        where reference.Local() is "footnoteReference" or "endnoteReference"
        let id = reference.Value("id") ?? ""
        where !(reference.Local() == "footnoteReference" ? subject.Footnotes : subject.Endnotes).Contains(id)
        select story.Finding("missing-note", reference, $"{reference.Name.LocalName} {id} leads to no note. Write the note, or take the reference away.");

    // "numId exists in numbering.xml"; 0 switches numbering off.
    public static IEnumerable<LintFinding> MissingList(LintStory story, LintSubject subject) =>
        from list in story.Elements
        where list.Local() == "numId"
        let id = list.Value("val") ?? ""
        where id != "0" && !subject.Lists.Contains(id)
        select story.Finding("missing-list", list, $"numId {id} names no list of the document. Define the list, or write the numId of one that exists.");
}
