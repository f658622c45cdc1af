using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Participants;

namespace Amendments.Cli.Commands;

internal static class ParticipantListCommand
{
    public static Command Make() => new Command("list", "List the participants with their other names and groups.").Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var participants = store.Participants();
        var names = new ParticipantNames(participants);
        return call.Answer(
            json => json.Objects("participants", participants, (own, p) => ParticipantJson.Write(own, p, names)),
            () => Print(call.Screen, participants, names));
    }

    private static void Print(Screen screen, IReadOnlyList<Participant> participants, ParticipantNames names)
    {
        if (participants.Count == 0)
        {
            screen.Text("There are no participants. Enter one: amend participant add NAME --kind KIND.");
            return;
        }

        var listing = new Listing("Id", "Name…", "Kind", "Also called…", "Member of…");
        foreach (var participant in participants)
        {
            listing.Add(
                Phrase.Of(participant.Id.ToString(), Look.Strong), participant.Name, ChoiceName.Of(participant.Kind),
                string.Join(", ", participant.Aliases.Select(a => a.Name)), string.Join(", ", participant.Memberships.Select(m => Member(m, names))));
        }

        screen.Table(listing);
    }

    private static string Member(Membership membership, ParticipantNames names)
    {
        var days = string.Join(' ', new[] { membership.From is { } from ? $"from {Days.Write(from)}" : null, membership.Until is { } until ? $"until {Days.Write(until)}" : null }.OfType<string>());
        return days.Length == 0 ? names[membership.Group] : $"{names[membership.Group]} ({days})";
    }
}
