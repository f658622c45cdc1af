using System.CommandLine;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Papers;

namespace Amendments.Cli.Commands;

internal static class DraftImportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "A .docx, .pdf, .md or .txt file." };

    private static readonly Option<string?> Symbol = Made.Text("--symbol", "TEXT", "Its symbol or short name, such as Rev.1 (default: the name of the file).");

    private static readonly Option<DateOnly?> Date = Made.Day("--date", "The date it bears.");

    private static readonly Option<string?> Language = Made.Text("--language", "TAG", "Its language, such as en, fr or ar (default: en).");

    private static readonly Option<string?> Title = Made.Text("--title", "TEXT", "Its title (default: as printed in the file).");

    private static readonly Option<string[]> Corrigenda = Made.Texts("--corrigendum", "SYMBOL[:DATE]", "A corrigendum that the text takes in; may be repeated.");

    private static readonly Option<TrackedChoice?> Tracked = Made.Choice<TrackedChoice>("--tracked", "What to do with tracked changes in a .docx.");

    public static Command Make() =>
        new Command("import", "Take a draft in from a Word, PDF, Markdown or text file.") { File, Symbol, Date, Language, Title, Corrigenda, Tracked }.Runs(Run);

    private static int Run(Call call)
    {
        var path = call.Get(File);
        using var store = call.Open();
        using var waiting = Waiting.For(call.Screen, $"Reading {Path.GetFileName(path)}");
        return call.Value(DraftFile.Open(path, call.Get(Tracked))) is { } file
            ? call.Answer(ImportDraft.Run(store, call.Actor, file.Read, Header(call, path), file.Source, file.Bytes), (json, draft) => DraftJson.Write(json, draft), draft => Print(call.Screen, draft))
            : ExitCode.Problems;
    }

    private static DraftHeader Header(Call call, string path) => new(
        call.Get(Symbol) ?? Path.GetFileNameWithoutExtension(path),
        call.Get(Title) ?? string.Empty,
        call.Get(Date),
        call.Get(Language) ?? "en",
        (call.Get(Corrigenda) ?? []).Select(Corrigendum).ToValueList());

    private static Corrigendum Corrigendum(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon > 0 && Days.Read(text[(colon + 1)..]) is { } date ? new Corrigendum(text[..colon], date) : new Corrigendum(text);
    }

    private static void Print(Screen screen, Draft draft)
    {
        var kinds = draft.Paragraphs.CountBy(p => p.Kind).ToDictionary();
        var counts = new[]
        {
            (ParagraphKind.Numbered, "numbered paragraph"), (ParagraphKind.SubParagraph, "sub-paragraph"), (ParagraphKind.Heading, "heading"), (ParagraphKind.Footnote, "footnote"),
        }.Where(k => k.Item1 == ParagraphKind.Numbered || kinds.ContainsKey(k.Item1)).Select(k => Amount.Of(kinds.GetValueOrDefault(k.Item1), k.Item2));
        screen.Text(Phrase.Of(draft.Id.ToString(), Look.Strong).Add($"  {draft.Header.Symbol}: {string.Join(", ", counts)}."));
    }
}
