using System.CommandLine;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Pages;

namespace Amendments.Cli.Commands;

internal static class CoverageCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The document; nothing of it is recorded." };

    public static Command Make() => new Command("coverage", "Show what in a document is not taken for a proposal.") { File }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        if (call.Draft(store) is not { } draft)
        {
            return ExitCode.Problems;
        }

        var document = SubmissionDocument.Read(Path.GetFileName(call.Get(File)), InputFile.Read(call.Get(File)));
        call.Report(document.Problems);
        if (document.Blocks.Count == 0)
        {
            return ExitCode.Problems;
        }

        var found = SubmissionDocument.Understand(document, draft);
        return call.Answer(json => CoverageJson.Write(json, document, found), () => new CoveragePage(call.Screen, document).Print(found));
    }
}
