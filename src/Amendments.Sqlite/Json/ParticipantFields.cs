using Amendments.Participants;

namespace Amendments.Sqlite.Json;

/// <summary>Participants in payloads.</summary>
internal static class ParticipantFields
{
    public static void Write(FieldWriter to, Participant participant)
    {
        to.Id("id", participant.Id);
        to.Text("name", participant.Name);
        to.Text("kind", Names<ParticipantKind>.Of(participant.Kind));
        to.List("aliases", participant.Aliases, Write);
        to.List("memberships", participant.Memberships, Write);
    }

    public static Participant Participant(FieldReader from) => new(
        from.Id<Participant>("id"), from.Text("name"), Names<ParticipantKind>.Read(from.Text("kind")),
        from.List("aliases", Alias), from.List("memberships", Membership));

    public static void Write(FieldWriter to, Membership membership)
    {
        to.Id("group", membership.Group);
        to.Date("from", membership.From);
        to.Date("until", membership.Until);
    }

    public static Membership Membership(FieldReader from) => new(from.Id<Participant>("group"), from.DateIfAny("from"), from.DateIfAny("until"));

    public static void Write(FieldWriter to, Involvement involvement)
    {
        to.Id("participant", involvement.Participant);
        to.Text("role", Names<Role>.Of(involvement.Role));
    }

    public static Involvement Involvement(FieldReader from) => new(from.Id<Participant>("participant"), Names<Role>.Read(from.Text("role")));

    private static void Write(FieldWriter to, Alias alias)
    {
        to.Text("name", alias.Name);
        to.Text("language", alias.Language);
    }

    private static Alias Alias(FieldReader from) => new(from.Text("name"), from.TextIfAny("language"));
}
