using System.CommandLine;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Cli.Options;

/// <summary>A proposal from the command line.</summary>
internal static class ProposalOptions
{
    public static readonly Argument<string?> Operation = Operations();

    public static readonly Argument<string?> Target = new("TARGET")
    {
        Description = "Where: 22, “30 (a)”, 50-54, “last sentence of 59”, “after 30”, “end of section Data governance”, title.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Rationale = Made.Text("--rationale", "TEXT", "The reason given.");

    private static readonly Option<string?> Language = Made.Text("--language", "TAG", "The language of the wording (default: the draft's).");

    private static readonly Option<string[]> OnBehalfOf = Made.Texts("--on-behalf-of", "NAME", "Who is spoken for; may be repeated.");

    private static readonly Option<string[]> CoSponsors = Made.Texts("--co-sponsor", "NAME", "Who put its name to it; may be repeated.");

    private static readonly Option<string[]> Supporters = Made.Texts("--supporter", "NAME", "Who is named as a supporter; may be repeated.");

    public static IEnumerable<Option> All =>
        [.. OperationOptions.All, Rationale, Language, OnBehalfOf, CoSponsors, Supporters, ConfidentialOptions.Record];

    /// <summary>The proposal as an item, or everything that is wrong with it.</summary>
    public static Outcome<IReadOnlyList<Item>> Read(Call call)
    {
        var problems = new List<Problem>();
        if (OperationOptions.Form(call, call.Get(Operation), call.Get(Target)).Read("propose", problems) is not { } operation)
        {
            return Outcome<IReadOnlyList<Item>>.Failed(problems);
        }

        var names = ItemOptions.Names(call) with
        {
            OnBehalfOf = Values(call, OnBehalfOf),
            CoSponsors = Values(call, CoSponsors),
            Supporters = Values(call, Supporters),
        };
        return Outcome<IReadOnlyList<Item>>.Done([ItemOptions.Fill(call, new Item.Proposal([new Reading(operation)], OperationOptions.Words(call) ?? FormattedText.Empty)
        {
            Where = "propose",
            Names = names,
            Rationale = Words(call, Rationale),
            Language = call.Get(Language),
            IsConfidential = call.Get(ConfidentialOptions.Record),
        })]);
    }

    private static ValueList<string> Values(Call call, Option<string[]> option) => (call.Get(option) ?? []).ToValueList();

    private static FormattedText Words(Call call, Option<string?> option) => call.Get(option) is { } words ? EmphasisNotation.Read(words) : FormattedText.Empty;

    private static Argument<string?> Operations()
    {
        var argument = new Argument<string?>("OPERATION") { Description = $"What: {string.Join(", ", OperationName.All)}.", Arity = ArgumentArity.ZeroOrOne };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }, ..] && !OperationName.All.Contains(name))
            {
                result.AddError($"“{name}” is no operation. Write one of: {string.Join(", ", OperationName.All)}.");
            }
        });
        return argument;
    }
}
