using System.CommandLine;
using Amendments.Background;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;

namespace Amendments.Cli.Commands;

internal static class BackgroundShowCommand
{
    private static readonly Argument<Id<BackgroundDocument>> Which = Made.Identified<BackgroundDocument>("DOCUMENT", "The document, such as B1.");

    private static readonly Option<string?> Tag = Made.Text("--tag", "TAG", "Only the sections that name it: “Action Line C1”, or C1.");

    public static Command Make() => new Command("show", "Show the sections of such a document, with their tags, and which proposals cite it.") { Which, Tag, ConfidentialOptions.Show }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        return call.Answer(
            ViewBackground.One(store, call.Get(Which), call.Get(Tag)),
            BackgroundJson.Write,
            view => BackgroundPage.Print(call.Screen, view, call.Get(Tag)),
            view => view.Hidden);
    }
}
