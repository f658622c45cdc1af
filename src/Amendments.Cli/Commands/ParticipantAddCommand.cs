using System.CommandLine;
using Amendments.Cli.Json;
using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Desk;
using Amendments.Participants;

namespace Amendments.Cli.Commands;

internal static class ParticipantAddCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "The name to show." };

    private static readonly Option<ParticipantKind?> Kind = Required(Made.Choice<ParticipantKind>("--kind", "What sort of participant it is."));

    private static readonly Option<string[]> Aliases = Made.Texts("--alias", "NAME", "Another name; may be repeated.");

    private static readonly Option<string[]> Groups = Made.Texts("--member-of", "GROUP[:FROM[:UNTIL]]", "A group it belongs to, with the first and last day; may be repeated.");

    public static Command Make() => new Command("add", "Enter a participant.") { Name, Kind, Aliases, Groups }.Runs(Run);

    private static int Run(Call call)
    {
        using var store = call.Open();
        var added = AddParticipant.Run(
            store, call.Actor, call.Get(Name), call.Get(Kind)!.Value,
            (call.Get(Aliases) ?? []).Select(a => new Alias(a)).ToValueList(),
            (call.Get(Groups) ?? []).Select(Group).ToValueList());
        return call.Answer(
            added,
            (json, participant) => ParticipantJson.Write(json, participant, new ParticipantNames(store.Participants())),
            participant => call.Screen.Text(Phrase.Of(participant.Id.ToString(), Look.Strong).Add($"  {participant.Name} ({ChoiceName.Of(participant.Kind)})")));
    }

    // What follows the name are days, each of which may be left out: "Group B:2020-01-01", "Group B::2024-12-31".
    private static (string Group, DateOnly? From, DateOnly? Until) Group(string text)
    {
        var parts = text.Split(':');
        var days = parts.Skip(1).Reverse().TakeWhile(p => p.Length == 0 || Days.Read(p) is not null).Take(2).Reverse().Select(p => p.Length == 0 ? null : Days.Read(p)).ToList();
        return (string.Join(':', parts[..^days.Count]), days.ElementAtOrDefault(0), days.ElementAtOrDefault(1));
    }

    private static Option<T> Required<T>(Option<T> option)
    {
        option.Required = true;
        return option;
    }
}
