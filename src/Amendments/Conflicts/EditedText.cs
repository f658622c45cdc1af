using Amendments.Composition;
using Amendments.Texts;

namespace Amendments.Conflicts;

/// <summary>What a stretch of a text reads when edits are made in it.</summary>
internal static class EditedText
{
    /// <param name="text">The text.</param>
    /// <param name="range">The stretch.</param>
    /// <param name="edits">Edits inside it that do not overlap.</param>
    public static FormattedText Of(FormattedText text, TextRange range, IEnumerable<Edit.Words> edits)
    {
        var parts = new List<FormattedText>();
        var at = range.Start;
        foreach (var edit in edits.OrderBy(e => e.Range.Start).ThenBy(e => e.Range.Length))
        {
            parts.Add(text.Slice(TextRange.Between(at, edit.Range.Start)));
            parts.Add(edit.Replacement.Text);
            at = edit.Range.End;
        }

        parts.Add(text.Slice(TextRange.Between(at, range.End)));
        return FormattedText.Join(parts);
    }
}
