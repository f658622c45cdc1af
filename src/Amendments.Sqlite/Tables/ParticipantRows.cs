using Amendments.Participants;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Sqlite.Queries;

namespace Amendments.Sqlite.Tables;

/// <summary>Writes the tables about participants.</summary>
internal sealed class ParticipantRows(Database database)
{
    public void Added(long entry, Participant participant)
    {
        database.Run(
            "insert into participant (id, name, kind, entry) values (@id, @name, @kind, @entry)",
            ("id", participant.Id.Number), ("name", participant.Name), ("kind", Names<ParticipantKind>.Of(participant.Kind)), ("entry", entry));
        AddAliases(participant);
        foreach (var membership in participant.Memberships)
        {
            Joined(participant.Id, membership);
        }
    }

    public void Corrected(long entry, Participant participant)
    {
        if (participant.Memberships.Count > 0)
        {
            throw new ArgumentException($"{participant.Id} has memberships. Correct its names and kind; memberships are recorded apart.", nameof(participant));
        }

        database.Run(
            "update participant set name = @name, kind = @kind, entry = @entry where id = @id",
            ("name", participant.Name), ("kind", Names<ParticipantKind>.Of(participant.Kind)), ("entry", entry), ("id", participant.Id.Number));
        database.Run("delete from alias where participant_id = @id", ("id", participant.Id.Number));
        AddAliases(participant);
    }

    public void Joined(Id<Participant> member, Membership membership) => database.Run(
        """
        insert into membership (participant_id, ordinal, group_id, from_day, until_day)
        select @member, coalesce(max(ordinal), 0) + 1, @group, @from, @until
        from membership
        where participant_id = @member
        """,
        ("member", member.Number), ("group", membership.Group.Number), ("from", Day.Write(membership.From)), ("until", Day.Write(membership.Until)));

    private void AddAliases(Participant participant)
    {
        for (var i = 0; i < participant.Aliases.Count; i++)
        {
            var alias = participant.Aliases[i];
            database.Run(
                "insert into alias (participant_id, ordinal, name, language) values (@id, @ordinal, @name, @language)",
                ("id", participant.Id.Number), ("ordinal", i + 1), ("name", alias.Name), ("language", alias.Language));
        }
    }
}
