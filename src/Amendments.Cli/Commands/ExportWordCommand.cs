using System.CommandLine;
using Amendments.Cli.Options;
using Amendments.Composition;
using Amendments.Word.Export;

namespace Amendments.Cli.Commands;

internal static class ExportWordCommand
{
    private static readonly Option<string?> Output = Made.Text("--output", "FILE", "The file to write (default: redline.docx).", "-o");

    private static readonly Option<bool> Unattributed = new("--unattributed") { Description = "Leave out every trace of the participants." };

    public static Command Make() =>
        new Command("word", "Write the draft's Word file with every proposal as a tracked change.") { Output, Unattributed }.Takes([ScenarioOptions.Scenario, .. FilterOptions.All]).Runs(Run);

    private static int Run(Call call) => ExportRun.Run(call, call.Get(Output) ?? "redline.docx", (store, compilation) => Write(store, compilation, call.Get(Unattributed)));

    private static Exported Write(IStore store, Compilation compilation, bool unattributed)
    {
        var source = compilation.Draft.Source;
        var original = store.File(source.Sha256) ?? throw new WorkspaceException($"The file of draft {compilation.Draft.Id}, “{source.Name}”, is not kept in this workspace. Restore the workspace from a copy.");
        var result = WordExport.Write(original, compilation, new WordExportOptions { Unattributed = unattributed });
        return new Exported(result.Bytes, result.Changes, result.Comments, result.NotApplied, result.Problems);
    }
}
