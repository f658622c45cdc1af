using Amendments.Participants;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Sqlite.Queries;

namespace Amendments.Sqlite.Tables;

/// <summary>Writes the tables about participants.</summary>
internal sealed class ParticipantRows(Database database)
{
    public void Added(Participant participant)
    {
        database.Run(
            "insert into participant (id, name, kind) values (@id, @name, @kind)",
            ("id", participant.Id.Number), ("name", participant.Name), ("kind", Names<ParticipantKind>.Of(participant.Kind)));
        for (var i = 0; i < participant.Aliases.Count; i++)
        {
            var alias = participant.Aliases[i];
            database.Run(
                "insert into alias (participant_id, ordinal, name, language) values (@id, @ordinal, @name, @language)",
                ("id", participant.Id.Number), ("ordinal", i + 1), ("name", alias.Name), ("language", alias.Language));
        }

        foreach (var membership in participant.Memberships)
        {
            Joined(participant.Id, membership);
        }
    }

    public void Joined(Id<Participant> member, Membership membership) => database.Run(
        """
        insert into membership (participant_id, ordinal, group_id, from_day, until_day)
        select @member, coalesce(max(ordinal), 0) + 1, @group, @from, @until
        from membership
        where participant_id = @member
        """,
        ("member", member.Number), ("group", membership.Group.Number), ("from", Day.Write(membership.From)), ("until", Day.Write(membership.Until)));
}
