using System.CommandLine;
using System.Text;
using Amendments.Cli.Options;
using Amendments.Rendering.Timelines;

namespace Amendments.Cli.Commands;

internal static class ReportTimelineCommand
{
    private static readonly Option<string?> Output = Made.Text("--output", "FILE", "The file to write, an .svg (default: timeline.svg).", "-o");

    public static Command Make() =>
        new Command("timeline", "Draw when who sent and proposed how much.") { Output }.Takes(ReportOptions.All).Runs(Run);

    private static int Run(Call call)
    {
        var path = call.Get(Output) ?? "timeline.svg";
        if (Path.GetExtension(path).Equals(".svg", StringComparison.OrdinalIgnoreCase))
        {
            return ReportRun.Run(call, path, report => Encoding.UTF8.GetBytes(TimelinePicture.Write(Timeline.Of(report))));
        }

        call.Screen.Note($"“{path}” is no .svg. End the name of the file with it.");
        return ExitCode.Usage;
    }
}
