using Amendments.Documents;
using Amendments.Texts;

namespace Amendments.Background;

/// <summary>
/// Finds the mark by which a document calls itself a draft: the word as a line of its own, brackets and stops aside, as stamps and
/// watermarks come out; or in its title in capitals, in brackets or as the first word. A title that speaks of another draft
/// ("Comments on the zero draft") is none.
/// </summary>
internal static class DraftMark
{
    public static bool Stands(ReadDocument document, IEnumerable<string> titles, BackgroundWords words) =>
        document.Blocks.SelectMany(BlockLines.Of).Any(line => words.Draft.Contains(Bare(line.Text))) || titles.Any(t => InTitle(t, words));

    private static bool InTitle(string title, BackgroundWords words)
    {
        var parts = Folding.Fold(title).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Index().Any(p => words.Draft.Contains(Bare(p.Item))
            && (p.Index == 0 || p.Item[0] is '(' or '[' || !p.Item.Any(char.IsLower)));
    }

    private static string Bare(string text) =>
        new string([.. Folding.Fold(text).Text.Where(c => char.IsLetterOrDigit(c) || c == ' ')]).Trim().ToUpperInvariant();
}
