using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Intake.Anchoring;

// In a text that restates words of the draft, bold or underlining marks the new words, and not all of them ("and" is glue). So every
// marked stretch must hold a new word, and every change must touch a marked one. In wholly new text it is plain emphasis.

/// <summary>Compares what a wording marks as new with what is new.</summary>
internal static class Emphasized
{
    private const int LongestShown = 60;

    /// <summary>Where the two disagree, as sentences; nothing when the wording marks nothing, or does not restate the draft.</summary>
    public static IEnumerable<string> Disagreement(FindingContent.Proposal content, Resolution resolution)
    {
        var marked = content.Wording.Spans.Where(s => (s.Emphasis & (Emphasis.Bold | Emphasis.Underline)) != Emphasis.None).Select(s => s.Range.In(content.Wording.Text)).ToList();
        if (marked.Count == 0 || !resolution.Fits || !Restates(content.Readings[0].Operation) || marked.Sum(m => m.Length) >= content.Wording.Length - 2)
        {
            yield break;
        }

        var added = resolution.Edits.OfType<Edit.Words>().Select(e => e.Replacement.Wording.Text).Where(t => Words(t).Count > 0).ToList();
        foreach (var stretch in marked.Where(m => Words(m) is { Count: > 0 } words && !added.Exists(a => Words(a).Overlaps(words))))
        {
            yield return $"“{Short(stretch)}” is marked as new, and stands in the draft already.";
        }

        foreach (var change in added.Where(a => !marked.Exists(m => Words(m).Overlaps(Words(a)))))
        {
            yield return $"“{Short(change)}” is new, and is not marked as the other changes are.";
        }
    }

    private static bool Restates(Operation operation) => operation is Operation.ReplaceSentence or Operation.ReplaceParagraph or Operation.InsertWords { At: InsertionPoint.Restated };

    private static HashSet<string> Words(string text) =>
        [.. Tokeniser.Tokenise(text).Where(t => t.Kind == TokenKind.Word).Select(t => Folding.Fold(t.Range.In(text)).Text.ToUpperInvariant())];

    private static string Short(string text) => text.Trim() is { Length: > LongestShown } whole ? $"{whole[..LongestShown].TrimEnd()}…" : text.Trim();
}
