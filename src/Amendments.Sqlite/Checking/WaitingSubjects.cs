using System.Text;
using Amendments.Ledger;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Sqlite.Tables;
using SQLitePCL;

namespace Amendments.Sqlite.Checking;

/// <summary>
/// The rows of the table "subject" in a replica. There are more of them than of all others together, and hardly any line of a ledger asks for them: they wait
/// in memory until one does. Where none did, they are compared with the stored ones by a sum.
/// </summary>
internal sealed class WaitingSubjects : SubjectTable, IDisposable
{
    private readonly Database _replica;
    private readonly SeededHash _hash = new();
    private readonly MemoryStream _rows = new();
    private readonly BinaryWriter _writer;
    private (long Rows, ulong Sum) _waiting;
    private bool _hasEntered;

    public WaitingSubjects(Database replica)
        : base(replica) => (_replica, _writer) = (replica, new BinaryWriter(_rows));

    /// <inheritdoc />
    public override void Enter(long entry, Subject subject)
    {
        _writer.Write7BitEncodedInt64(entry);
        _writer.Write(subject.Record);
        _writer.Write((byte)subject.Role);
        _waiting = (_waiting.Rows + 1, _waiting.Sum + Share(_hash.Of(subject.Record), entry, _hash.Of(Names<SubjectRole>.Of(subject.Role))));
    }

    /// <inheritdoc />
    public override void Complete()
    {
        _hasEntered |= _waiting.Rows > 0;
        _rows.Position = 0;
        using var reader = new BinaryReader(_rows, Encoding.UTF8, leaveOpen: true);
        for (; _waiting.Rows > 0; _waiting.Rows--)
        {
            base.Enter(reader.Read7BitEncodedInt64(), new Subject(reader.ReadString(), (SubjectRole)reader.ReadByte()));
        }

        _rows.SetLength(0);
        _waiting = default;
    }

    /// <summary>Compares them with the stored ones where they wait.</summary>
    /// <returns>How many there are; null when some do not wait any more or others are stored, and then all of them stand in the table.</returns>
    public long? CountStored()
    {
        if (!_hasEntered && _waiting == Stored())
        {
            return _waiting.Rows;
        }

        Complete();
        return null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _writer.Dispose();
        _rows.Dispose();
    }

    private (long Rows, ulong Sum) Stored()
    {
        var (rows, sum) = (0L, 0UL);
        _replica.Scan($"select record, entry, role from stored.{Name}", row =>
        {
            rows++;
            sum += Share(_hash.Of(raw.sqlite3_column_blob(row, 0)), raw.sqlite3_column_int64(row, 1), _hash.Of(raw.sqlite3_column_blob(row, 2)));
        });
        return (rows, sum);
    }

    private static ulong Share(ulong record, long entry, ulong role) => SeededHash.With(SeededHash.With(record, entry) + role, 0);
}
