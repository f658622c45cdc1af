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
        var aliases = database.Rows(
            "select participant_id, name, language from alias order by participant_id, ordinal",
            r => (Owner: r.GetInt32(0), Alias: new Alias(r.GetString(1), r.Text(2)))).ToLookup(r => r.Owner, r => r.Alias);
        var memberships = database.Rows(
            "select participant_id, group_id, from_day, until_day from membership order by participant_id, ordinal",
            r => (Owner: r.GetInt32(0), Membership: new Membership(new Id<Participant>(r.GetInt32(1)), Day.Read(r.Text(2)), Day.Read(r.Text(3))))).ToLookup(r => r.Owner, r => r.Membership);
        return database.Rows("select id, name, kind from participant order by id", r => new Participant(
            new Id<Participant>(r.GetInt32(0)),
            r.GetString(1),
            Names<ParticipantKind>.Read(r.GetString(2)),
            aliases[r.GetInt32(0)].ToValueList(),
            memberships[r.GetInt32(0)].ToValueList()));
    });
}
