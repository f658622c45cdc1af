using System.CommandLine;
using Amendments.Cli.Files;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Word.Typesetting;

namespace Amendments.Cli.Commands;

internal static class DraftTypesetCommand
{
    private static readonly Argument<string> From = new("FILE") { Description = "A draft as Markdown, text or PDF." };

    private static readonly Argument<string> To = new("DOCX") { Description = "The Word file to write." };

    private static readonly Option<string?> Language = Made.Text("--language", "TAG", "Its language, such as en, fr or ar (default: en).");

    public static Command Make() => new Command("typeset", "Make a Word file of a draft that is Markdown, text or PDF.") { From, To, Language }.Runs(Run);

    private static int Run(Call call)
    {
        var (from, to) = (call.Get(From), call.Get(To));
        if (OutputFile.Refuse(to, from) is { } refusal)
        {
            call.Report([refusal]);
            return ExitCode.Usage;
        }

        using var waiting = Waiting.For(call.Screen, $"Typesetting {Path.GetFileName(from)}");
        if (call.Value(DraftFile.Open(from, tracked: null)) is not { } file)
        {
            return ExitCode.Problems;
        }

        call.Report(file.Read.Problems);
        OutputFile.Write(to, DraftTypesetter.Typeset(file.Read.Title, file.Read.Paragraphs, call.Get(Language) ?? "en"));
        return call.Answer(
            json => json.Text("file", to).Number("paragraphs", file.Read.Paragraphs.Count),
            () => call.Screen.Text($"Wrote {to}: {Amount.Of(file.Read.Paragraphs.Count, "paragraph")}."));
    }
}
