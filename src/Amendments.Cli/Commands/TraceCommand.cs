using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;
using Amendments.Submissions;

namespace Amendments.Cli.Commands;

internal static class TraceCommand
{
    private static readonly Argument<string[]> Words = new("WORDS") { Description = "The words, in their order.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<DateKind?> ByDate = Made.Choice<DateKind>("--by-date", "By which date the earliest comes first (default: recorded).");

    public static Command Make() => new Command("trace", "Find who proposed words, the earliest first, and where they stand besides.") { Words, ByDate, ConfidentialOptions.Show }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var words = string.Join(' ', call.Get(Words));
        return call.Answer(TraceWords.Run(store, words, call.Get(ByDate) ?? DateKind.Recorded), TraceJson.Write, view => new TracePage(call.Screen, view).Print(), view => view.Hidden);
    }
}
