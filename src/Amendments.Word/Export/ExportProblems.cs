using System.Globalization;
using Amendments.Comparison;
using Amendments.Composition;

namespace Amendments.Word.Export;

/// <summary>What a composed draft asks for that a reader of the document has to be told.</summary>
internal static class ExportProblems
{
    public static IEnumerable<Problem> In(ComposedDraft composed) => [.. Unwritable(composed), .. Emptied(composed)];

    private static IEnumerable<Problem> Unwritable(ComposedDraft composed) =>
        from found in composed.Paragraphs.SelectMany(p => p.Redline.Runs)
            .Where(r => r.Kind == RunKind.Inserted)
            .Select(r => (r.Owner, Character: InsertedRuns.Unwritable(r.Text.Text)))
            .Where(u => u.Character is not null)
            .Distinct()
        select new Problem(
            $"{found.Owner}",
            string.Create(CultureInfo.InvariantCulture, $"Its wording holds the character U+{(int)found.Character!:X4}, which a Word document cannot hold."),
            "Check the words there, or enter the proposal again without it.");

    private static IEnumerable<Problem> Emptied(ComposedDraft composed) =>
        from pair in composed.Paragraphs.Select((p, i) => (Paragraph: p, Before: i > 0 ? composed.Paragraphs[i - 1] : null))
        let paragraph = pair.Paragraph
        where paragraph is { Base: not null, Mark.Kind: RunKind.Kept, Label.Length: > 0 } && !paragraph.Redline.IsUnchanged && IsEmptied(paragraph.Redline)
            && !IsJoined(pair.Before)
        select new Problem(
            composed.Draft[paragraph.Base!.Value].Name,
            $"All its words are struck by {string.Join(", ", paragraph.Owners)}, and its number stays.",
            "If the paragraph is to go with its number, enter the proposal as “delete-paragraph”.");

    // Words of the paragraph before run on into this one.
    private static bool IsJoined(ComposedParagraph? before) => before?.Mark.Kind == RunKind.Deleted && !IsEmptied(before.Redline);

    private static bool IsEmptied(Redline redline) => redline.Runs.All(r => r.Kind == RunKind.Deleted || string.IsNullOrWhiteSpace(r.Text.Text));
}
