using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;

namespace Amendments.Cli.Commands;

internal static class BackgroundListCommand
{
    private static readonly Option<string?> Tag = Made.Text("--tag", "TAG", "Only those that name it: “Action Line C1”, or C1.");

    public static Command Make() => new Command("list", "List the documents that proposals can cite.") { Tag }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        return call.Answer(
            ViewBackground.All(store, call.Get(Tag)),
            (json, documents) => json.Objects("documents", documents, BackgroundJson.Write),
            documents => BackgroundPage.Print(call.Screen, documents, call.Get(Tag)));
    }
}
