using System.CommandLine;
using Amendments.Background;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Cli.Commands;

internal static class CiteCommand
{
    private static readonly Argument<Id<Proposal>> Which = Made.Identified<Proposal>("PROPOSAL", "The proposal that cites, such as P7.");

    private static readonly Argument<Id<BackgroundDocument>> Document = Made.Identified<BackgroundDocument>("DOCUMENT", "The background document, such as B1.");

    private static readonly Option<string?> Section = Made.Text("--section", "TITLE", "The section that is cited, by its title or a part of it.");

    private static readonly Option<string?> Quote = Made.Text("--quote", "TEXT", "The words that are cited; they are looked up in the document.");

    private static readonly Option<string?> Note = Made.Text("--note", "TEXT", "What there is to say of it.");

    public static Command Make() => new Command("cite", "Record that a proposal cites a background document.") { Which, Document, Section, Quote, Note }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var note = call.Get(Note) is { } words ? EmphasisNotation.Read(words) : FormattedText.Empty;
        return call.Answer(
            CiteBackground.Run(store, call.Actor, call.Get(Which), call.Get(Document), call.Get(Section), call.Get(Quote), note),
            (json, cited) => json.Object("citation", cited, BackgroundJson.Write),
            cited => call.Screen.Text(Phrase.Of(cited.Proposal.ToString(), Look.Strong).Add($" cites {cited.Place}.")));
    }
}
