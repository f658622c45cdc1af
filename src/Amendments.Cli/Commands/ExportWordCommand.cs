using System.CommandLine;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Word.Export;

namespace Amendments.Cli.Commands;

internal static class ExportWordCommand
{
    private static readonly Option<string?> Output = Made.Text("--output", "FILE", "The file to write (default: redline.docx); with --per-participant a folder or a .zip (default: redlines).", "-o");

    private static readonly Option<bool> Unattributed = new("--unattributed") { Description = "Leave out every trace of the participants." };

    private static readonly Option<bool> Clean = new("--clean") { Description = "The text with the chosen proposals carried out: no marks, no comments, no annex." };

    private static readonly Option<bool> PerParticipant = new("--per-participant") { Description = "One file for each participant, with what it asks for and its remarks." };

    public static Command Make() =>
        new Command("word", "Write the draft's Word file with every proposal as a tracked change.") { Output, Unattributed, Clean, PerParticipant }
            .Takes([.. RuleOptions.All, ScenarioOptions.Scenario, .. FilterOptions.All]).Runs(Run);

    private static int Run(Call call) => call.Get(PerParticipant)
        ? Each(call, call.Get(Output) ?? "redlines")
        : ExportRun.Run(call, call.Get(Output) ?? "redline.docx", RuleOptions.Rule(call), RuleOptions.First(call), (store, compilation) => Exported(call, compilation, WordExport.Write(Original(store, compilation), compilation, Options(call))));

    private static int Each(Call call, string path)
    {
        using var store = call.Open();
        using var waiting = Waiting.For(call.Screen, $"Writing {Path.GetFileName(path)}");
        if (ExportRun.Chosen(call, store, RuleOptions.Rule(call), RuleOptions.First(call)) is not { } compilation)
        {
            return ExitCode.Problems;
        }

        var files = new OutputFiles(path);
        var written = new List<(string Path, Compilation Share, Exported Exported)>();
        foreach (var document in WordExport.WriteEach(Original(store, compilation), compilation, Options(call)))
        {
            if (OutputFile.Refuse(files.PathOf(document.FileName), store, call.Folder) is { } refusal)
            {
                call.Report([refusal]);
                return ExitCode.Usage;
            }

            files.Add(document.FileName, document.Result.Bytes);
            written.Add((Path.Combine(path, document.FileName), document.Share, Exported(call, document.Share, document.Result)));
        }

        files.Write();
        call.Report(written.SelectMany(w => w.Exported.Problems));
        return call.Answer(
            json => json.Text("output", path).Objects("files", written, (own, w) => ExportJson.Write(own, w.Path, w.Share, w.Exported)),
            () => written.ForEach(w => ExportPage.Print(call.Screen, w.Path, w.Share, w.Exported)),
            compilation.Hidden);
    }

    private static WordExportOptions Options(Call call) => new() { Unattributed = call.Get(Unattributed), Clean = call.Get(Clean) };

    private static byte[] Original(IStore store, Compilation compilation)
    {
        var source = compilation.Draft.Source;
        return store.File(source.Sha256) ?? throw new WorkspaceException($"The file of draft {compilation.Draft.Id}, “{source.Name}”, is not kept in this workspace. Restore the workspace from a copy.");
    }

    private static Exported Exported(Call call, Compilation compilation, WordExportResult result) => new(result.Bytes, result.NotApplied, result.Problems)
    {
        Changes = call.Get(Clean) ? null : result.Changes,
        Comments = call.Get(Clean) ? null : result.Comments,
        Notes = [.. Remarks(result.Remarks), .. Numbers(compilation.Rule, result.DeletedNumbers)],
    };

    private static IEnumerable<string> Remarks(RemarkTally remarks)
    {
        var places = new[]
        {
            (Count: remarks.Comments, Where: "as comments"),
            (Count: remarks.Annex, Where: "in the annex"),
            (Count: remarks.LeftOut, Where: "left out"),
        }.Where(p => p.Count > 0).Select(p => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{p.Count} {p.Where}")).ToList();
        return places.Count == 0 ? [] : [$"{Amount.Of(remarks.Comments + remarks.Annex + remarks.LeftOut, "remark")}: {string.Join(", ", places)}."];
    }

    private static IEnumerable<string> Numbers(CompositionRule rule, int deleted) => deleted == 0 ? []
        : rule.KeepsNumbers ? [$"{Gone(deleted)}; {(deleted == 1 ? "its number stays" : "their numbers stay")} with “[deleted]”, and nothing is renumbered."]
        : [$"{Gone(deleted)} with {(deleted == 1 ? "its number" : "their numbers")}; Word renumbers what follows (--keep-numbers leaves the numbers)."];

    private static string Gone(int deleted) => $"{Amount.Of(deleted, "numbered paragraph")} deleted or moved";
}
