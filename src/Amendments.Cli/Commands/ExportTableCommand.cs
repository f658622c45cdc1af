using System.CommandLine;
using System.Globalization;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Composition;
using Amendments.Rendering;
using Amendments.Word.Tables;

namespace Amendments.Cli.Commands;

internal static class ExportTableCommand
{
    private static readonly Option<string?> Output = Made.Text("--output", "FILE", "The file to write, a .docx or an .xlsx (default: table.docx).", "-o");

    private static readonly Option<CultureInfo?> Culture = Made.Culture("--culture", "The language in whose alphabetical order participants stand (default: the draft's).");

    private static readonly Option<bool> Unattributed = new("--unattributed") { Description = "Leave out every trace of the participants." };

    public static Command Make() =>
        new Command("table", "Write a table to compare all proposals, as a Word document or a spreadsheet.") { Output, Culture, Unattributed }.Takes([ScenarioOptions.Scenario, .. FilterOptions.All]).Runs(Run);

    private static int Run(Call call)
    {
        var path = call.Get(Output) ?? "table.docx";
        TableFormat? format = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".docx" => TableFormat.Document,
            ".xlsx" => TableFormat.Spreadsheet,
            _ => null,
        };
        if (format is { } known)
        {
            return ExportRun.Run(call, path, (_, compilation) => Write(call, compilation, known));
        }

        call.Screen.Note($"“{path}” is neither a .docx nor an .xlsx. End the name of the file with one of them.");
        return ExitCode.Usage;
    }

    private static Exported Write(Call call, Compilation compilation, TableFormat format)
    {
        var culture = call.Get(Culture) ?? SortingCulture.Of(compilation.Draft.Header.Language);
        var result = TableExport.Write(compilation, format, culture, call.Get(Unattributed));
        return new Exported(result.Bytes, [], result.Problems) { Notes = [$"{Amount.Of(result.Rows, "row")}, proposals and remarks place by place."] };
    }
}
