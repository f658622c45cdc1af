using System.CommandLine;
using Amendments.Intake;
using Amendments.Texts;

namespace Amendments.Cli.Options;

/// <summary>What proposals, remarks and positions have in common: who, where it stands, when.</summary>
internal static class ItemOptions
{
    public static readonly Option<string[]> By = Made.Texts("--by", "NAME", "Whose it is; give it again for each author.");

    public static readonly Option<string?> Submission = Made.Text("--submission", "ID", "The submission that it stands in, such as S1.");

    private static readonly Option<string?> Heading = Made.Text("--heading", "TEXT", "The question or heading that it stands under there, such as Q5.");

    private static readonly Option<string?> Quote = Made.Text("--quote", "TEXT", "The words of the passage there; they are looked up in a text file.");

    private static readonly Option<DateOnly?> On = Made.Day("--on", "The day it was made, where the submission does not say it.");

    public static IEnumerable<Option> All => [By, Submission, Heading, Quote, On];

    public static Names Names(Call call) => Intake.Names.Of(call.Get(By) ?? []);

    /// <summary>Whether somebody is named; otherwise that is said.</summary>
    public static bool NamesSomebody(Call call)
    {
        if (call.Get(By) is { Length: > 0 })
        {
            return true;
        }

        call.Screen.Note("Nobody is named. Say whose it is with --by NAME.");
        return false;
    }

    /// <summary>The item with its source and its day.</summary>
    public static Item Fill(Call call, Item item)
    {
        var quote = call.Get(Quote) is { } words ? EmphasisNotation.Read(words) : FormattedText.Empty;
        return item with { Submission = call.Get(Submission), Source = new SourceNote(call.Get(Heading), null, null, quote), On = call.Get(On) };
    }
}
