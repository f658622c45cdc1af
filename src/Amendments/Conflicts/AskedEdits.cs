using Amendments.Composition;
using Amendments.Texts;

namespace Amendments.Conflicts;

/// <summary>What one part of a proposal asks for.</summary>
/// <param name="Part">The part.</param>
/// <param name="Edits">Its edits.</param>
/// <param name="IsRewrite">Whether the proposal words a sentence or paragraph anew.</param>
internal sealed record AskedEdits(ProposalPart Part, ValueList<Edit> Edits, bool IsRewrite)
{
    /// <summary>The request that parts with the same edits come to. Its words are those of the first proposal, in whatever order they are given.</summary>
    public static Request Together(List<AskedEdits> same)
    {
        var asked = same.OrderBy(a => a.Part.Proposal).ThenBy(a => a.Part.Part).ToList();
        var edits = same.Count == 1 ? same[0].Edits : asked[0].Edits.Select((e, i) => e is Edit.Words words ? Holding(words, asked.Select(a => (Edit.Words)a.Edits[i])) : e).ToValueList();
        return new Request(asked.Select(a => a.Part).ToValueList(), edits, [], same.TrueForAll(a => a.IsRewrite));
    }

    // One names the word before an insertion, another the word behind it: whoever strikes either is in somebody's way.
    private static Edit.Words Holding(Edit.Words words, IEnumerable<Edit.Words> same)
    {
        var held = same.Select(s => s.Holds).Where(h => !h.IsEmpty).ToList();
        return held.Count == 0 ? words : words with { Holds = TextRange.Between(held.Min(h => h.Start), held.Max(h => h.End)) };
    }
}
