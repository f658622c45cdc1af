using System.CommandLine;
using Amendments.Background;
using Amendments.Cli.Files;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Pages;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Submissions;

namespace Amendments.Cli.Commands;

internal static class BackgroundAddCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The document; it is kept byte for byte." };

    private static readonly Option<string?> Title = Made.Text("--title", "TEXT", "Its title (default: as it prints it, else the name of the file).");

    private static readonly Option<string?> By = Made.Text("--by", "WHO", "Who published it, in free words; no participant is entered by it.");

    private static readonly Option<string?> Channel = Made.Text("--channel", "TEXT", "How it came: a web address, “by e-mail”.");

    private static readonly Option<DateOnly?> Dated = Made.Day("--dated", "The date that it bears.");

    private static readonly Option<DateOnly?> Received = Made.Day("--received", "The day it was received.");

    private static readonly Option<string?> Language = Made.Text("--language", "TAG", "Its language, such as en, fr or ar (default: en).");

    public static Command Make() =>
        new Command("add", "Enter a document that proposals can cite.") { File, Title, By, Channel, Dated, Received, Language }.Runs(Run);

    private static int Run(Call call)
    {
        var path = call.Get(File);
        using var store = call.Open();
        using var waiting = Waiting.For(call.Screen, $"Reading {Path.GetFileName(path)}");
        var header = new BackgroundHeader(
            call.Get(Title) ?? string.Empty, call.Get(By), call.Get(Channel), new SubmissionDates(call.Get(Dated), null, call.Get(Received)), call.Get(Language) ?? "en");
        var file = DocumentFile.Open(path);
        return call.Answer(AddBackground.Run(store, call.Actor, header, file.Source, file.Bytes, file.Read), BackgroundJson.Write, document => BackgroundPage.PrintAdded(call.Screen, document));
    }
}
