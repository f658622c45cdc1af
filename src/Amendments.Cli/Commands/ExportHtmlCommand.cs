using System.CommandLine;
using System.Text;
using Amendments.Cli.Options;
using Amendments.Rendering;

namespace Amendments.Cli.Commands;

internal static class ExportHtmlCommand
{
    private static readonly Option<string?> Output = Made.Text("--output", "FILE", "The file to write (default: redline.html).", "-o");

    private static readonly Option<bool> Unattributed = new("--unattributed") { Description = "Leave out every trace of the participants." };

    public static Command Make() =>
        new Command("html", "Write one page with the draft and every proposal marked in it.") { Output, Unattributed }.Takes([ScenarioOptions.Scenario, .. FilterOptions.All]).Runs(Run);

    private static int Run(Call call) => ExportRun.Run(call, call.Get(Output) ?? "redline.html", (_, compilation) =>
        new Exported(Encoding.UTF8.GetBytes(HtmlPage.Write(compilation, call.Get(Unattributed))), compilation.Composed.NotApplied, []));
}
