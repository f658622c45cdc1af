using System.CommandLine;
using System.Text;
using Amendments.Cli.Options;
using Amendments.Rendering;

namespace Amendments.Cli.Commands;

internal static class ExportSummaryCommand
{
    private static readonly Option<string?> Output = Made.Text("--output", "FILE", "The file to write (default: summary.md).", "-o");

    public static Command Make() =>
        new Command("summary", "Write a table of the proposals as Markdown.") { Output }.Takes([ScenarioOptions.Scenario, .. FilterOptions.All]).Runs(Run);

    private static int Run(Call call) => ExportRun.Run(call, call.Get(Output) ?? "summary.md", (_, compilation) =>
        new Exported(Encoding.UTF8.GetBytes(SummaryTable.Write(compilation)), compilation.Composed.NotApplied, []));
}
