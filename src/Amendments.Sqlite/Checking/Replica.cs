using Amendments.Background;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Schema;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite.Checking;

/// <summary>
/// The tables that queries read, made anew in memory. Ledger, words and files are those of the workspace: its database is open beside, and a
/// name that is no table here means the one there.
/// </summary>
internal sealed class Replica : SqliteRecords, IDisposable
{
    private Replica(Database memory, WordSums words, WaitingSubjects subjects, IReadOnlyList<SchemaItem> schema)
        : base(memory, words, subjects, showsConfidential: false) => (Sums, Subjects, Schema) = (words, subjects, schema);

    /// <summary>The schema that the scripts make.</summary>
    public IReadOnlyList<SchemaItem> Schema { get; }

    /// <summary>What the full-text index should hold.</summary>
    public WordSums Sums { get; }

    /// <summary>The rows of the table "subject", as long as nobody asks for them.</summary>
    public WaitingSubjects Subjects { get; }

    /// <summary>The database, in which the workspace's own is "stored".</summary>
    public Database Database => _database;

    /// <summary>An empty replica beside a workspace.</summary>
    public static Replica Beside(string path)
    {
        var memory = Connections.MakeBeside(path);
        try
        {
            foreach (var script in Scripts.After(0))
            {
                memory.Script(script);
            }

            var schema = SchemaItem.In(memory, "main");
            memory.Script("drop table main.ledger; drop table main.content; drop table main.file;");
            return new Replica(memory, new WordSums(memory), new WaitingSubjects(memory), schema);
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }

    /// <summary>Takes the next line in.</summary>
    public void Apply(Entry entry)
    {
        // Lines that confirm, withdraw and say something ask for these; the others, the greater part, are forgotten as soon as they are taken in.
        if (entry.Event is Event.ProposalMade or Event.SubmissionAdded)
        {
            _ledger.Remember(entry.Number, entry.Event);
        }

        _projection.Apply(entry.Number, entry.Actor, entry.Event);
    }

    /// <summary>What the text in a row of the texts that are searched belongs to: "P12", "D1#3".</summary>
    public string NameOfText(long id) => _database.Rows(
        "select kind, owner, part from main.searched where id = @id",
        r => r.GetString(0) switch
        {
            SearchIndex.Paragraph => new ParagraphId(new Id<Draft>(r.GetInt32(1)), r.GetInt32(2)).ToString(),
            SearchIndex.Proposal => new Id<Proposal>(r.GetInt32(1)).ToString(),
            SearchIndex.Remark => new Id<Remark>(r.GetInt32(1)).ToString(),
            _ => new Id<BackgroundDocument>(r.GetInt32(1)).ToString(),
        },
        ("id", id)).Single();

    /// <inheritdoc />
    public void Dispose()
    {
        Subjects.Dispose();
        _database.Dispose();
    }
}
