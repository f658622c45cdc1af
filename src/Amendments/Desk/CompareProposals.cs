using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Compares what two proposals would each make of the paragraphs that both are about.</summary>
public static class CompareProposals
{
    /// <summary>Compares. Of an open proposal the reading that counts is taken; a withdrawn one can be compared, too.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="first">The one that counts as "before".</param>
    /// <param name="second">The other.</param>
    /// <returns>The comparison; or why there is none.</returns>
    public static Outcome<ProposalComparison> Run(IStore store, Id<Proposal> first, Id<Proposal> second)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (one, two) = (FindProposal.Shown(store, first), FindProposal.Shown(store, second));
        return one.Value is null || two.Value is null ? Outcome<ProposalComparison>.Failed(one.Problems.Concat(two.Problems).Distinct())
            : first == second ? Outcome<ProposalComparison>.Failed(first.ToString(), "It would be compared with itself.", "Name two proposals, such as: amend compare P3 P7.")
            : one.Value.Draft != two.Value.Draft ? Outcome<ProposalComparison>.Failed($"{first} and {second}", $"They are on two drafts, {one.Value.Draft} and {two.Value.Draft}.", "Compare proposals on one draft.")
            : Compare(store, store.Draft(one.Value.Draft)!, one.Value, two.Value);
    }

    private static Outcome<ProposalComparison> Compare(IStore store, Draft draft, Proposal first, Proposal second)
    {
        ValueList<Resolution> resolutions = [Resolve(store, first, draft), Resolve(store, second, draft)];
        if (resolutions.Any(r => !r.Fits))
        {
            return Outcome<ProposalComparison>.Failed(resolutions.Where(r => !r.Fits).Select(Unfit));
        }

        var positions = store.Positions([first.Id, second.Id]).ToValueList();
        var compilation = new Compilation(draft, [first, second], resolutions, [], positions, store.Participants().ToValueList(), store.Submissions().ToValueList());
        var (mine, theirs) = (About(compilation, first), About(compilation, second));
        var common = mine.Intersect(theirs).OrderBy(p => p.Ordinal).ToList();
        return common.Count == 0
            ? Outcome<ProposalComparison>.Failed(
                $"{first.Id} and {second.Id}",
                $"They have no paragraph in common: {first.Id} is about {Names(draft, mine)}, {second.Id} about {Names(draft, theirs)}.",
                "amend compare LABEL shows all proposals on one paragraph.")
            : Outcome<ProposalComparison>.Done(new ProposalComparison(compilation, first, second, Texts(store, draft, resolutions, common), Findings.Of(compilation, [.. Enumerable.Range(0, compilation.Requests.Count)])));
    }

    private static Resolution Resolve(IStore store, Proposal proposal, Draft draft) => Resolver.Resolve(proposal, draft, id => FindProposal.Run(store, id).Value);

    // Whoever changes words of another proposal leaves these words with the change.
    private static ComposedDraft Alone(Draft draft, Resolution resolution, ValueList<Resolution> known) =>
        Composer.Compose(draft, [.. AloneOnDraft.Amended(resolution, known), resolution]);

    private static Problem Unfit(Resolution resolution) => new(
        resolution.Proposal.ToString(),
        $"It does not fit the draft ({ChoiceName.Of(resolution.State)}). {resolution.Problem?.Found}".TrimEnd(),
        resolution.Problem?.Remedy ?? "Compare proposals that change the draft.");

    private static List<ParagraphId> About(Compilation compilation, Proposal proposal) =>
        [.. compilation.Requests.Where(r => r.IsOf(proposal.Id)).SelectMany(r => r.Paragraphs).Distinct()];

    private static string Names(Draft draft, List<ParagraphId> paragraphs) =>
        paragraphs.Count == 0 ? "the beginning of the draft" : string.Join(", ", paragraphs.Select(p => draft[p].Name));

    private static ValueList<ComparedText> Texts(IStore store, Draft draft, ValueList<Resolution> resolutions, List<ParagraphId> paragraphs)
    {
        var known = resolutions.SelectMany(r => r.Edits).OfType<Edit.Reword>().Any() ? Compile.Run(store, draft, new ProposalFilter()).Resolutions : [];
        var (before, after) = (ByPlace.Of(Alone(draft, resolutions[0], known)), ByPlace.Of(Alone(draft, resolutions[1], known)));
        return paragraphs.Select(p => Text(draft[p], [.. before[p]], [.. after[p]])).ToValueList();
    }

    // Pieces of the paragraph stand against each other, and so do new paragraphs.
    private static ComparedText Text(Paragraph paragraph, List<ComposedParagraph> before, List<ComposedParagraph> after) => new(
        paragraph,
        Pairs(Left(before, isNew: false), Left(after, isNew: false)).ToValueList(),
        Pairs(Left(before, isNew: true), Left(after, isNew: true)).ToValueList());

    private static IEnumerable<Redline> Pairs(List<FormattedText> before, List<FormattedText> after)
    {
        for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            yield return Redline.Between(i < before.Count ? before[i] : FormattedText.Empty, i < after.Count ? after[i] : FormattedText.Empty);
        }
    }

    private static List<FormattedText> Left(List<ComposedParagraph> paragraphs, bool isNew) =>
        [.. paragraphs.Where(p => p.Base is null == isNew).Select(p => p.Redline.Revised()).Where(t => t.Length > 0)];
}
