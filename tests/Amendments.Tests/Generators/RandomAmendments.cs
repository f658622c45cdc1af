using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Amendments.Tests.Generators;

/// <summary>Proposals on a draft, and proposals on what these put in, and on what those put in.</summary>
internal sealed record RandomAmendments(RandomCase Case, ValueList<RandomProposal> Later)
{
    public static Gen<RandomAmendments> All { get; } =
        from one in RandomCase.All
        from count in Gen.Choose(1, 5)
        from later in Gen.ArrayOf(RandomProposal.All, count)
        select new RandomAmendments(one, later.ToValueList());

    public static IEnumerable<RandomAmendments> Smaller(RandomAmendments item) =>
        Property.Fewer(item.Later).Select(l => item with { Later = l }).Concat(RandomCase.Smaller(item.Case).Select(c => item with { Case = c }));

    /// <summary>Checks a law of a draft, the resolutions on it, and those of the amendments to proposals.</summary>
    public static void Holds(Func<Draft, ValueList<Proposal>, ValueList<Resolution>, bool> law) => Property.Holds(
        All,
        item =>
        {
            var draft = item.Case.Draft;
            var proposals = item.Proposals(draft);
            return law(draft, proposals, proposals.Select(p => Resolver.Resolve(p, draft, id => proposals.FirstOrDefault(o => o.Id == id))).ToValueList());
        },
        Smaller);

    public override string ToString() => $"{Case}\n{string.Join('\n', Proposals(Case.Draft).Skip(Case.Asked.Count).Select(p => $"{p.Id} {OperationName.Describe(p.Operation)} ← “{p.Wording}”"))}";

    private ValueList<Proposal> Proposals(Draft draft)
    {
        var proposals = Case.Proposals(draft).ToList();
        foreach (var later in Later)
        {
            // Now and then one that puts nothing in.
            var pieces = proposals.SelectMany(p => Pieces(p, draft, proposals).Select(words => (Of: p, Words: words))).ToList();
            var (of, words) = pieces.Count == 0 || later.Choices[4] % 10 == 0
                ? (proposals[later.Choices[3] % proposals.Count], proposals[later.Choices[3] % proposals.Count].Wording.Text)
                : pieces[later.Choices[3] % pieces.Count];
            proposals.Add(new Proposal
            {
                Id = new Id<Proposal>(proposals.Count + 1),
                Draft = draft.Id,
                Readings = [new Reading(Operation(later, of, words))],
                Wording = later.Words,
                Language = "en",
                Involved = [new Involvement(new Id<Participant>(1), Role.Author)],
            });
        }

        return proposals.ToValueList();
    }

    private static Operation Operation(RandomProposal later, Proposal of, string words)
    {
        var target = new Target.Proposed(of.Id);
        return (later.Choices[1] % 6) switch
        {
            0 => new Operation.InsertWords(new InsertionPoint.After(Quoted(later, words))) { Target = target },
            1 => new Operation.DeleteWords(Quoted(later, words)) { Target = target },
            2 => new Operation.Append { Target = target },
            3 => new Operation.Prepend { Target = target },
            4 => new Operation.ReplaceThroughout(Quoted(later, words)) { Target = target },
            _ => new Operation.ReplaceWords(Quoted(later, words)) { Target = target },
        };
    }

    private static IEnumerable<string> Pieces(Proposal proposal, Draft draft, List<Proposal> others) =>
        Resolver.Resolve(proposal, draft, id => others.Find(o => o.Id == id)).Edits.Select(e => e.PutIn?.Wording.Text ?? string.Empty).Where(t => t.Trim().Length > 0);

    private static Quotation Quoted(RandomProposal later, string words)
    {
        var tokens = Tokeniser.Tokenise(words);
        if (tokens.Count == 0)
        {
            return new Quotation("nothing");
        }

        var first = later.Choices[8] % tokens.Count;
        var last = Math.Min(tokens.Count - 1, first + (later.Choices[9] % 4));
        return new Quotation(TextRange.Between(tokens[first].Range.Start, tokens[last].Range.End).In(words), 1);
    }
}
