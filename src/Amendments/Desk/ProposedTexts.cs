using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Works out every text that is proposed for a paragraph. Each proposal is laid into the draft once.</summary>
internal sealed class ProposedTexts(Compilation compilation)
{
    private readonly Dictionary<Resolution, ILookup<ParagraphId?, ComposedParagraph>> _composed = [];

    /// <summary>The texts for a paragraph.</summary>
    public ValueList<ProposedText> For(ParagraphId paragraph)
    {
        var texts = new List<(ValueList<int> Requests, ProposedText Text)>();
        foreach (var (proposal, resolution) in compilation.Proposals.Zip(compilation.Resolutions))
        {
            if (proposal.Status == ProposalStatus.Open)
            {
                texts.AddRange(Readings(proposal).Where(r => IsAbout(r.Resolution, paragraph)).Select(r => (ValueList<int>.Empty, Text(r.Resolution, r.Number, paragraph))));
            }
            else if (IsAbout(resolution, paragraph))
            {
                Add(texts, Requests(proposal.Id, paragraph), Text(resolution, null, paragraph));
            }
        }

        return texts.Select(t => t.Text).ToValueList();
    }

    // Whoever asks for the same joins the text that is there already.
    private static void Add(List<(ValueList<int> Requests, ProposedText Text)> texts, ValueList<int> requests, ProposedText text)
    {
        var same = requests.Count == 0 ? -1 : texts.FindIndex(t => t.Requests.Equals(requests));
        if (same < 0)
        {
            texts.Add((requests, text));
        }
        else
        {
            texts[same] = (requests, texts[same].Text with { Proposals = [.. texts[same].Text.Proposals, .. text.Proposals] });
        }
    }

    private static bool IsAbout(Resolution resolution, ParagraphId paragraph) => resolution.Edits.Count > 0
        ? resolution.Edits.Any(e => Conflicts.Places.Of(e).Contains(paragraph))
        : resolution.Touches.Contains(paragraph);

    private ValueList<int> Requests(Id<Proposal> proposal, ParagraphId paragraph) => Enumerable.Range(0, compilation.Requests.Count)
        .Where(i => compilation.Requests[i].IsOf(proposal) && compilation.Requests[i].Paragraphs.Contains(paragraph)).ToValueList();

    private IEnumerable<(int Number, Resolution Resolution)> Readings(Proposal proposal) =>
        proposal.Readings.Select((reading, i) => (i + 1, Resolver.Resolve(proposal, reading.Operation, compilation.Draft, id => compilation.Proposals.FirstOrDefault(p => p.Id == id))));

    private ProposedText Text(Resolution resolution, int? reading, ParagraphId paragraph)
    {
        if (resolution.Fits && !_composed.ContainsKey(resolution))
        {
            _composed.Add(resolution, ByPlace.Of(Composer.Compose(compilation.Draft, [.. AloneOnDraft.Amended(resolution, compilation.Resolutions), resolution])));
        }

        return new ProposedText([resolution.Proposal], reading, resolution, resolution.Fits ? _composed[resolution][paragraph].ToValueList() : []);
    }
}
