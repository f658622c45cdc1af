using System.Text.Json;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Sqlite.Contents;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Submissions;

namespace Amendments.Sqlite.Queries;

/// <summary>Reads where records and their words stand in the ledger.</summary>
internal sealed class RecordQueries(Database database, ContentTable contents)
{
    /// <summary>The number of the line that stands for a record, or null.</summary>
    public long? Line(string id) =>
        Id<Proposal>.TryParse(id, out var proposal) ? One("select entry from proposal where id = @id and taken_back_entry is null", proposal.Number)
        : Id<Remark>.TryParse(id, out var remark) ? One("select entry from remark where id = @id and taken_back_entry is null", remark.Number)
        : Id<Position>.TryParse(id, out var position) ? One("select entry from position where id = @id and taken_back_entry is null", position.Number)
        : Id<Submission>.TryParse(id, out var submission) ? One("select entry from submission where id = @id", submission.Number)
        : Id<Participant>.TryParse(id, out var participant) ? One("select entry from participant where id = @id", participant.Number)
        : null;

    /// <summary>The words that lines refer to and that are not erased.</summary>
    public List<KeptWords> Words(IReadOnlyCollection<long> lines) => database.Read(() =>
    {
        var found = new List<(long Line, string Field, string Hash)>();
        foreach (var (number, payload) in database.Rows(
            "select number, payload from ledger where number in (select value from json_each(@lines)) order by number",
            r => (r.GetInt64(0), r.GetString(1)),
            ("lines", $"[{string.Join(',', lines)}]")))
        {
            using var json = JsonDocument.Parse(payload);
            found.AddRange(Hashes(json.RootElement, string.Empty).Select(h => (number, h.Field, h.Hash)));
        }

        var words = contents.Find(found.ConvertAll(f => f.Hash));
        return found.Where(f => !words[f.Hash].IsErased).Select(f => new KeptWords(f.Line, f.Field, f.Hash, words[f.Hash])).ToList();
    });

    // Only the hash of a {"content": hash} counts, not that of a line about erasing.
    private static IEnumerable<(string Field, string Hash)> Hashes(JsonElement json, string name) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Hashes(item, name)),
        JsonValueKind.Object when name.Length > 0 && json.TryGetProperty(FieldReader.Content, out var content) && content.ValueKind == JsonValueKind.String => [(name, content.GetString()!)],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(field => Hashes(field.Value, field.Name)),
        _ => [],
    };

    private long? One(string sql, int id) => database.Rows(sql, r => r.GetInt64(0), ("id", id)) is [var line] ? line : null;
}
