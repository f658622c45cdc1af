using Amendments.Composition;
using Amendments.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Conflicts;

/// <summary>Drafts with few paragraphs and many proposals on them, so that proposals meet.</summary>
internal static class ConflictCase
{
    private static Gen<RandomCase> Crowded { get; } =
        from size in Gen.Choose(1, 3)
        from paragraphs in Gen.ArrayOf(Gen.Zip(Gen.Choose(0, 9), Formatted.Short), size)
        from count in Gen.Choose(2, 6)
        from asked in Gen.ArrayOf(RandomProposal.All, count)
        from again in Gen.Choose(0, count - 1)
        select new RandomCase(paragraphs.ToValueList(), [.. asked, asked[again]]);

    public static void Holds(Func<ConflictAnalysis, bool> law) => Generators.Property.Holds(
        Crowded,
        item =>
        {
            var draft = item.Draft;
            var proposals = item.Proposals(draft);
            return law(new ConflictAnalysis(draft, proposals, [.. proposals.Select(p => Resolver.Resolve(p, draft))]));
        },
        RandomCase.Smaller);
}
