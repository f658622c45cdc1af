using System.CommandLine;
using System.Globalization;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Papers;

namespace Amendments.Cli.Commands;

internal static class DraftListCommand
{
    public static Command Make() => new Command("list", "List the drafts in the order of their import.").Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var drafts = store.Drafts();
        return call.Answer(json => json.Objects("drafts", drafts, DraftJson.Write), () => Print(call.Screen, drafts));
    }

    private static void Print(Screen screen, IReadOnlyList<DraftSummary> drafts)
    {
        if (drafts.Count == 0)
        {
            screen.Text("There are no drafts. Import one: amend draft import FILE.");
            return;
        }

        var listing = new Listing("Id", "Symbol…", "Date", "Language", "Paragraphs", "File…", "Corrigenda…");
        foreach (var draft in drafts)
        {
            var header = draft.Header;
            listing.Add(
                Phrase.Of(draft.Id.ToString(), Look.Strong), header.Symbol, Days.Write(header.Date), header.Language,
                draft.Numbered.ToString(CultureInfo.InvariantCulture), draft.Source.Name, string.Join(", ", header.Corrigenda.Select(c => c.Symbol)));
        }

        screen.Table(listing);
    }
}
