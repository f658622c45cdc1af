using Amendments.Participants;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;

namespace Amendments.Sqlite.Queries;

/// <summary>Reads participants.</summary>
internal sealed class ParticipantQueries(Database database)
{
    /// <summary>All participants, by id.</summary>
    public List<Participant> All() => database.Read(() =>
    {
        var aliases = database.Query<AliasRow>(
            "select participant_id as ParticipantId, name as Name, language as Language from alias order by participant_id, ordinal").ToLookup(r => r.ParticipantId);
        var memberships = database.Query<MembershipRow>(
            """
            select participant_id as ParticipantId, group_id as GroupId, from_day as FromDay, until_day as UntilDay
            from membership
            order by participant_id, ordinal
            """).ToLookup(r => r.ParticipantId);
        return database.Query<ParticipantRow>("select id as Id, name as Name, kind as Kind from participant order by id").ConvertAll(r => new Participant(
            Id(r.Id),
            r.Name,
            Names<ParticipantKind>.Read(r.Kind),
            aliases[r.Id].Select(a => new Alias(a.Name, a.Language)).ToValueList(),
            memberships[r.Id].Select(m => new Membership(Id(m.GroupId), Day.Read(m.FromDay), Day.Read(m.UntilDay))).ToValueList()));
    });

    private static Id<Participant> Id(long number) => new((int)number);

    private sealed class ParticipantRow
    {
        public long Id { get; set; }

        public string Name { get; set; } = string.Empty;

        public string Kind { get; set; } = string.Empty;
    }

    private sealed class AliasRow
    {
        public long ParticipantId { get; set; }

        public string Name { get; set; } = string.Empty;

        public string? Language { get; set; }
    }

    private sealed class MembershipRow
    {
        public long ParticipantId { get; set; }

        public long GroupId { get; set; }

        public string? FromDay { get; set; }

        public string? UntilDay { get; set; }
    }
}
