using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Intake.Anchoring;

/// <summary>How much of a paragraph a text restates.</summary>
internal enum Restatement
{
    /// <summary>No sentence of it.</summary>
    None,

    /// <summary>Some of its sentences.</summary>
    Part,

    /// <summary>All of its sentences.</summary>
    Whole,
}

/// <summary>Measures restatements: a sentence is restated by one that shares at least half of the longer one's words with it.</summary>
internal static class Restatements
{
    private const double LeastShare = 0.5;

    extension(Restatement)
    {
        /// <summary>How much of a paragraph a text restates.</summary>
        public static Restatement Of(Paragraph paragraph, string text)
        {
            var offered = Words(text);
            var sentences = Words(paragraph.Text.Text);
            var restated = sentences.Count(s => offered.Exists(o => Share(s, o) >= LeastShare));
            return restated == 0 ? Restatement.None : restated == sentences.Count ? Restatement.Whole : Restatement.Part;
        }
    }

    private static List<List<string>> Words(string text) => [.. Sentences.Split(text)
        .Select(s => s.In(text))
        .Select(s => Tokeniser.Tokenise(s).Where(t => t.Kind == TokenKind.Word).Select(t => Folding.Fold(t.Range.In(s)).Text.ToUpperInvariant()).ToList())
        .Where(w => w.Count > 0)];

    private static double Share(List<string> one, List<string> other)
    {
        var left = other.CountBy(w => w).ToDictionary();
        var common = one.CountBy(w => w).Sum(w => Math.Min(w.Value, left.GetValueOrDefault(w.Key)));
        return (double)common / Math.Max(one.Count, other.Count);
    }
}
