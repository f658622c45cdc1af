namespace Amendments.Word.Revisions;

/// <summary>One tracked change as it is marked in the file; Word writes one for every run, so neighbours of one author are one change to a reader.</summary>
/// <param name="Id">The <c>w:id</c> of the mark, by which it can be accepted or rejected alone; -1 if the file gives none that can be read.</param>
/// <param name="Kind">What the change does.</param>
/// <param name="Author">Who made it, as written; "" if the file does not say.</param>
/// <param name="Date">When it was made, as written; null if the file does not say.</param>
/// <param name="Part">The part it stands in, such as <c>word/document.xml</c>.</param>
/// <param name="Text">The text that it covers, deleted text included; "" for a paragraph's mark, which covers none.</param>
public sealed record Revision(int Id, RevisionKind Kind, string Author, string? Date, string Part, string Text);
