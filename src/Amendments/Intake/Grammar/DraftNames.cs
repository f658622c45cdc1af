using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Intake.Grammar;

/// <summary>A draft with the names of its sections, prepared for being looked up again and again.</summary>
internal sealed class DraftNames
{
    public DraftNames(Draft draft)
    {
        Draft = draft;
        Headings = [.. draft.Headings.Select(h => (Name: h.Text.Text, Words: Plain(h.Text.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(h => h.Words.Length > 0).OrderByDescending(h => h.Words.Length)];
    }

    public Draft Draft { get; }

    /// <summary>The headings with their words, folded and in capitals; those with most words first.</summary>
    public List<(string Name, string[] Words)> Headings { get; }

    /// <summary>Words without what typography and capitals make of them.</summary>
    public static string Plain(string words) => Folding.Fold(words.Trim()).Text.ToUpperInvariant();
}
