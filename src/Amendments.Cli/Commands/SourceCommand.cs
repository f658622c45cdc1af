using System.CommandLine;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Desk;
using Amendments.Documents;

namespace Amendments.Cli.Commands;

internal static class SourceCommand
{
    private static readonly Argument<string> Which = new("ID") { Description = "A proposal, remark, position, finding, submission, background document or draft: P7, R3, Q2, F4, S1, B1, D1." };

    private static readonly Option<string?> To = Made.Text("--output", "FILE", "Write the document's file here, byte for byte.", "-o");

    private static readonly Option<bool> Force = new("--force") { Description = "Write over a file that is there." };

    private static readonly Option<int?> Around = Made.Count("--around", "N", "So many lines before and after the passage (default: 3).");

    public static Command Make() => new Command("source", "Get out the document that a record comes from, and show the passage in it.") { Which, To, Force, Around, ConfidentialOptions.Show }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        if (call.Value(FindSource.Run(store, call.Get(Which))) is not { } view)
        {
            return ExitCode.Problems;
        }

        if (call.Get(To) is { } path)
        {
            if (Refuse(call, store, view, path) is { } problem)
            {
                return call.Report([problem]);
            }

            OutputFile.Write(path, view.Bytes);
        }

        var context = Context(view, call.Get(Around) ?? 3);
        return call.Answer(json => SourceJson.Write(json, view, context, call.Get(To)), () => new SourcePage(call.Screen, view, context).Print(call.Get(To)));
    }

    private static Problem? Refuse(Call call, IStore store, SourceView view, string path) =>
        view.FileErased is { } reason ? new Problem(view.Document, $"Its file was erased ({reason.TrimEnd('.')}).", "It cannot be had from here any more.")
        : view.Bytes is null ? new Problem(view.Document, "Its file is not kept here; only its particulars are known.", "Leave -o out, or ask whoever entered it.")
        : File.Exists(path) && !call.Get(Force) ? new Problem(path, "There is such a file.", "Give another name with -o, or --force to write over it.")
        : OutputFile.Refuse(path, store, call.Folder);

    private static ValueList<ContextLine> Context(SourceView view, int around) => view is { Bytes: { } bytes, Passage: { } passage, IsRedacted: false }
        ? SubmissionDocument.Context(view.File!.Name, bytes, passage, around)
        : [];
}
