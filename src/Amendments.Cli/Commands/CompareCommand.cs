using System.CommandLine;
using System.Text;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Proposals;
using Amendments.Rendering;

namespace Amendments.Cli.Commands;

internal static class CompareCommand
{
    private static readonly Argument<string[]> What = new("WHAT")
    {
        Description = "A paragraph (59, “30 (a)”, 50-54, “section Data governance”), two proposals (P3 P7), or nothing for the whole paper.",
        Arity = new ArgumentArity(0, 2),
    };

    private static readonly Option<string[]> By = Made.Texts("--by", "NAME", "Only this participant; give it again for each. Otherwise all.");

    private static readonly Option<bool> Matrix = new("--matrix") { Description = "A table of participants and paragraphs." };

    private static readonly Option<bool> Brief = new("--brief") { Description = "Redlines with the words around the changes instead of the whole paragraph." };

    private static readonly Option<string?> Output = Made.Text("--output", "FILE", "Write it as one HTML page into this file.", "-o");

    public static Command Make() => new Command("compare", "Compare what everybody proposes for a paragraph, two proposals, or a whole paper.") { What, By, Matrix, Brief, Output, ConfidentialOptions.Show }.Runs(Run);

    private static int Run(Call call) => call.Get(What) switch
    {
        [var one] when Id<Proposal>.TryParse(one, out _) => Usage(call, $"“{one}” is one proposal. Name two, such as {one} P7, or a paragraph."),
        [var one, var two] when !Id<Proposal>.TryParse(one, out _) || !Id<Proposal>.TryParse(two, out _) =>
            Usage(call, $"“{one}” and “{two}” are not two proposals. Write them like P3 P7; a place of several words goes in quotation marks."),
        [_, _] when call.Get(Matrix) || call.Get(By) is { Length: > 0 } => Usage(call, "--by and --matrix go with paragraphs, not with two proposals."),
        var what => Compare(call, what),
    };

    private static int Usage(Call call, string message)
    {
        call.Screen.Note(message);
        return ExitCode.Usage;
    }

    private static int Compare(Call call, string[] what)
    {
        using var store = call.Open();
        if (call.Get(Output) is { } path && OutputFile.Refuse(path, store, call.Folder) is { } refusal)
        {
            call.Report([refusal]);
            return ExitCode.Usage;
        }

        if (what is [var one, var two] && Id<Proposal>.TryParse(one, out var first) && Id<Proposal>.TryParse(two, out var second))
        {
            return Answer(call, CompareProposals.Run(store, first, second), ComparisonPage.Write, ProposalComparisonJson.Write, c => new ProposalComparisonPage(call.Screen, c, call.Get(Brief)).Print(), c => c.Compilation.Hidden);
        }

        var by = call.Get(By) ?? [];
        return call.Draft(store) is not { } draft ? ExitCode.Problems
            : call.Get(Matrix) ? Answer(call, ComparePaper.Run(store, draft, what.FirstOrDefault(), by), ComparisonPage.WriteMatrix, MatrixJson.Write, c => new MatrixPage(call.Screen, c).Print(), c => c.Compilation.Hidden)
            : what is [var place] ? Answer(call, ComparePlace.Run(store, draft, place, by), ComparisonPage.Write, PlaceComparisonJson.Write, c => new PlaceComparisonPage(call.Screen, c, call.Get(Brief)).Print(), c => c.Compilation.Hidden)
            : Answer(call, ComparePaper.Run(store, draft, null, by), ComparisonPage.Write, PaperComparisonJson.Write, c => new PaperComparisonPage(call.Screen, c).Print(), c => c.Compilation.Hidden);
    }

    private static int Answer<T>(Call call, Outcome<T> outcome, Func<T, string> page, Action<JsonAnswer, T> json, Action<T> print, Func<T, Hidden> hidden)
        where T : class
    {
        if (call.Get(Output) is not { } path || outcome.Value is not { } comparison)
        {
            return call.Answer(outcome, json, print, hidden);
        }

        OutputFile.Write(path, Encoding.UTF8.GetBytes(page(comparison)));
        return call.Answer(outcome, (answer, value) => json(answer.Text("file", path), value), _ => call.Screen.Text($"Wrote {path}."), hidden);
    }
}
