using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;

namespace Amendments.Cli.Commands;

internal static class DraftShowCommand
{
    private static readonly Argument<string?> Name = new("DRAFT") { Description = "Its id or symbol (default: the latest).", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<string?> Section = Made.Text("--section", "NAME", "One section in full, by its heading or its number in order.");

    private static readonly Option<bool> Full = new("--full") { Description = "The whole text instead of an outline." };

    public static Command Make() => new Command("show", "Show the outline of a draft, or its text.") { Name, Section, Full }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        if (call.Draft(store, call.Get(Name)) is not { } draft)
        {
            return ExitCode.Problems;
        }

        var isFull = call.Get(Full) || call.Get(Section) is not null;
        return call.Answer(
            ReadSection.Run(draft, call.Get(Section)),
            (json, paragraphs) => DraftJson.Write(json, draft).Objects("paragraphs", paragraphs, DraftJson.Write),
            paragraphs => DraftPage.Print(call.Screen, draft, paragraphs, isFull));
    }
}
