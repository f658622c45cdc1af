using System.CommandLine;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Proposals;

namespace Amendments.Cli.Commands;

internal static class ProposeCommand
{
    private static readonly Option<string?> From = Made.Text("--from", "FILE", "Many at once, from a JSON file: all of them, or, when one has a problem, none.");

    private static readonly Option<bool> KeepUnresolved = new("--keep-unresolved") { Description = "Record also what does not fit the draft, as it was received." };

    public static Command Make()
    {
        var command = new Command("propose", "Record a proposal, or many from a file.") { From, KeepUnresolved }.Takes(ProposalOptions.All).Takes(ItemOptions.All);
        command.Arguments.Add(ProposalOptions.Operation);
        command.Arguments.Add(ProposalOptions.Target);
        return command.Runs(Run);
    }

    private static int Run(Call call)
    {
        if (Misused(call) is { } wrong)
        {
            call.Screen.Note(wrong);
            return ExitCode.Usage;
        }

        var items = call.Get(From) is { } file ? Read(call, file) : ProposalOptions.Read(call);
        return call.Value(items) is { } read ? Record(call, read, call.Get(KeepUnresolved)) : ExitCode.Problems;
    }

    /// <summary>Records items on the draft that is meant.</summary>
    public static int Record(Call call, IReadOnlyList<Item> items, bool keepUnresolved = false)
    {
        using var store = call.Open();
        if (call.Draft(store) is not { } draft)
        {
            return ExitCode.Problems;
        }

        using var waiting = Waiting.For(call.Screen, "Recording");
        var recorded = Propose.Run(store, call.Actor, draft, items, keepUnresolved);
        var names = new ParticipantNames(store.Participants());
        return call.Answer(recorded, (json, r) => RecordedJson.Write(json, r, State, names), r => RecordedPage.Print(call.Screen, r, State, names));

        ResolutionState State(Id<Proposal> id) => store.Proposals(new ProposalFilter { Draft = draft.Id, Ids = [id] })[0].State;
    }

    private static Outcome<IReadOnlyList<Item>> Read(Call call, string file)
    {
        var text = TextFile.Read(Path.GetFileName(file), InputFile.Read(file));
        return text.Value is { } json
            ? ProposalFile.Read(json, call.Get(ItemOptions.By) is [var by, ..] ? by : null, call.Get(ItemOptions.Submission))
            : Outcome<IReadOnlyList<Item>>.Failed(text.Problems);
    }

    private static string? Misused(Call call) => (call.Get(From), call.Get(ProposalOptions.Operation)) switch
    {
        (null, null) => "Say what is proposed: amend propose OPERATION TARGET …, or --from FILE.",
        (not null, _) when call.Get(ConfidentialOptions.Record) => "With --from, say in the file which items are confidential.",
        (not null, not null) => "Give either an operation or --from FILE.",
        (null, _) when call.Get(ProposalOptions.Target) is null => "Say where: the target is missing, such as 22 or “after 30”.",
        (null, _) when call.Get(ItemOptions.By) is not { Length: > 0 } => "Nobody is named. Say whose it is with --by NAME.",
        _ => null,
    };
}
