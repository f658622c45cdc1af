using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Conflicts;

/// <summary>Takes proposals apart into what can be granted by itself, and puts together what is the same.</summary>
public static class Requests
{
    /// <summary>
    /// The requests, from the beginning of the draft to its end; their order does not depend on the order of the proposals. What does not
    /// fit the draft is none. Cost: linear in the edits, and sorting them.
    /// </summary>
    /// <param name="draft">The draft.</param>
    /// <param name="proposals">The proposals.</param>
    /// <param name="resolutions">What each comes to on the draft, in the same order.</param>
    public static ValueList<Request> Of(Draft draft, IReadOnlyList<Proposal> proposals, IReadOnlyList<Resolution> resolutions)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(proposals);
        ArgumentNullException.ThrowIfNull(resolutions);
        var changes = new Dictionary<ValueList<Edit>, List<AskedEdits>>(SameEdits.Comparer);
        var keeps = new Dictionary<ValueList<ParagraphId>, List<ProposalPart>>();
        for (var i = 0; i < proposals.Count; i++)
        {
            var resolution = resolutions[i];
            if (resolution.Fits && resolution.Edits.Count == 0)
            {
                keeps.Put(resolution.Touches.Distinct().ToValueList(), new ProposalPart(resolution.Proposal, 1));
            }

            var isRewrite = proposals[i].Operation is Operation.ReplaceParagraph or Operation.ReplaceSentence;
            foreach (var (part, edits) in Parts(resolution))
            {
                changes.Put(edits, new AskedEdits(new ProposalPart(resolution.Proposal, part), edits, isRewrite));
            }
        }

        return changes
            .Select(c => AskedEdits.Together(c.Value))
            .Concat(keeps.Select(k => new Request(InOrder(k.Value), [], k.Key, false)))
            .OrderBy(r => At(r).Paragraph).ThenBy(r => At(r).Offset).ThenBy(r => r.Asked[0].Proposal).ThenBy(r => r.Asked[0].Part)
            .ToValueList();
    }

    // Most proposals have one part.
    private static IEnumerable<(int Part, ValueList<Edit> Edits)> Parts(Resolution resolution) =>
        resolution.Edits.Count == 0 ? []
        : resolution.Edits.All(e => e.Part == resolution.Edits[0].Part) ? [(resolution.Edits[0].Part, resolution.Edits)]
        : resolution.Edits.GroupBy(e => e.Part).Select(g => (g.Key, g.ToValueList()));

    private static (int Paragraph, int Offset) At(Request request)
    {
        var first = request.Edits.Count > 0 ? request.Edits[0] : null;
        var paragraph = first is null ? request.Kept.Select(k => (ParagraphId?)k).FirstOrDefault() : first.Paragraph;
        return (paragraph?.Ordinal ?? -1, first switch { Edit.Words words => words.Range.Start, Edit.SplitParagraph split => split.Offset, null => -1, _ => int.MaxValue });
    }

    private static ValueList<ProposalPart> InOrder(IEnumerable<ProposalPart> parts) => parts.OrderBy(p => p.Proposal).ThenBy(p => p.Part).ToValueList();
}
