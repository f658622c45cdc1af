using System.Globalization;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Ledger;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>Lines of the ledger as a table.</summary>
internal static class LogPage
{
    public static void Print(Screen screen, LogView view, bool isFull)
    {
        if (view.Lines.Count == 0)
        {
            screen.Text("There are no such lines.");
            return;
        }

        var names = new ParticipantNames(view.Participants);
        var listing = isFull ? new Listing("Line", "Recorded (UTC)", "By…", "What happened…", "Hash…") : new Listing("Line", "Recorded (UTC)", "By…", "What happened…");
        foreach (var line in view.Lines)
        {
            listing.Add([.. Cells(line, names), .. isFull ? new Phrase[] { Phrase.Of(line.Entry.Hash, Look.Faint) } : []]);
        }

        screen.Table(listing);
    }

    /// <summary>Number, time, actor and what happened.</summary>
    public static Phrase[] Cells(LoggedLine line, ParticipantNames names) =>
    [
        Phrase.Of(line.Number.ToString(CultureInfo.InvariantCulture), Look.Strong),
        Phrase.Of(Moments.Write(line.Entry.RecordedAt), Look.Faint),
        line.Entry.Actor,
        EventWords.Of(line, names),
    ];
}
