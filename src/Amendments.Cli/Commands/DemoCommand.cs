using System.CommandLine;
using Amendments.Cli.Demo;
using Amendments.Cli.Screens;

namespace Amendments.Cli.Commands;

internal static class DemoCommand
{
    private static readonly Argument<string?> Folder = new("DIR") { Description = "A new or empty folder, or that of a former demo (default: demo).", Arity = ArgumentArity.ZeroOrOne };

    public static Command Make() => new Command("demo", "Make a workspace with a stand-in paper and the proposals of a real submission.") { Folder }.Runs(Run);

    private static int Run(Call call)
    {
        var fixtures = Fixtures.Folder();
        var demo = new DemoFolder(call.Get(Folder) ?? "demo");
        if (demo.Prepare() is { } refusal)
        {
            call.Report([refusal]);
            return ExitCode.Usage;
        }

        foreach (var step in DemoSteps.Of(demo, fixtures))
        {
            call.Screen.Whole(Phrase.Of(DemoSteps.Typed(step), Look.Strong));
            if (call.Run(step) is not ExitCode.Done and var failed)
            {
                return failed;
            }

            call.Screen.Blank();
        }

        demo.Finish();
        call.Screen.Text($"Open {demo.In("redline.docx")} in a word processor and {demo.In("redline.html")} in a browser. Then try: amend show 60 -w {demo.Path}");
        return ExitCode.Done;
    }
}
