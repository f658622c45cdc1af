using Amendments.Desk;
using Amendments.Participants;

namespace Amendments.Cli.Json;

/// <summary>Participants as JSON.</summary>
internal static class ParticipantJson
{
    public static void Write(JsonAnswer json, Participant participant, ParticipantNames names) => json
        .Text("id", participant.Id.ToString())
        .Text("name", participant.Name)
        .Text("kind", ChoiceName.Of(participant.Kind))
        .Texts("aliases", participant.Aliases.Select(a => a.Name))
        .Objects("groups", participant.Memberships, (own, m) => own
            .Text("id", m.Group.ToString()).Text("name", names[m.Group]).Day("from", m.From).Day("until", m.Until));
}
