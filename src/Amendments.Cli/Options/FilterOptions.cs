using System.CommandLine;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Proposals;

namespace Amendments.Cli.Options;

/// <summary>Which proposals a command is about.</summary>
internal static class FilterOptions
{
    private static readonly Option<string[]> Proposals = Made.Texts("--proposals", "IDS", "These, in this order: P3,P7.");

    private static readonly Option<string?> Paragraph = Made.Text("--paragraph", "LABEL", "On this paragraph, list, range or section.");

    private static readonly Option<string?> By = Made.Text("--by", "NAME", "By this participant, or on its behalf, or co-sponsored by it.");

    private static readonly Option<string?> Operation = Made.OneOf("--operation", "NAME", "With this operation, such as replace-words.", OperationName.All);

    private static readonly Option<ProposalStatus?> Status = Made.Choice<ProposalStatus>("--status", "With this status.");

    private static readonly Option<ResolutionState?> State = Made.Choice<ResolutionState>("--state", "That fits the draft so.");

    private static readonly Option<string?> Submission = Made.Text("--submission", "ID", "From this submission.");

    private static readonly Option<string?> Text = Made.Text("--text", "WORDS", "With these words in its wording, quotation, rationale or passage.");

    public static IEnumerable<Option> All => [Proposals, Paragraph, By, Operation, Status, State, Submission, Text, ConfidentialOptions.Show];

    public static ProposalQuery Query(Call call) => new()
    {
        Proposals = [.. call.Get(Proposals) ?? []],
        Paragraph = call.Get(Paragraph),
        By = call.Get(By),
        Operation = call.Get(Operation),
        Status = call.Get(Status),
        State = call.Get(State),
        Submission = call.Get(Submission),
        Text = call.Get(Text),
    };
}
