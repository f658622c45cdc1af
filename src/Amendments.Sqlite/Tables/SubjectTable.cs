using Amendments.Ledger;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;

namespace Amendments.Sqlite.Tables;

/// <summary>The table of which lines of the ledger have to do with which records: more than two rows a line.</summary>
internal class SubjectTable(Database database)
{
    /// <summary>What it is called.</summary>
    public const string Name = "subject";

    /// <summary>Enters a row.</summary>
    /// <param name="entry">The line.</param>
    /// <param name="subject">The record.</param>
    public virtual void Enter(long entry, Subject subject) => database.Run(
        "insert into subject (record, entry, role) values (@record, @entry, @role)",
        ("record", subject.Record), ("entry", entry), ("role", Names<SubjectRole>.Of(subject.Role)));

    /// <summary>Sees to it that every row stands in the table; for whoever is about to read it.</summary>
    public virtual void Complete()
    {
    }
}
