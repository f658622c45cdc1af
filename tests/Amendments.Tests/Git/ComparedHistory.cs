using Amendments.Git;
using Amendments.Sqlite;
using Amendments.Tests.Sqlite;
using Amendments.Verification;

namespace Amendments.Tests.Git;

/// <summary>A workspace in which everything has happened once, and what its history should hold: worked out once, because nobody touches the database.</summary>
internal sealed class ComparedHistory : IDisposable
{
    private readonly HistoryVerification _history = new();
    private readonly VerificationReport _clean;

    public ComparedHistory()
    {
        Folder = Repositories.Full();
        _clean = SqliteVerification.Run(Folder.Path, _history.Take);
    }

    public TemporaryFolder Folder { get; }

    /// <summary>What is wrong with the history in a copy.</summary>
    public ValueList<Fault> Faults(TemporaryFolder copy) => _history.AddTo(_clean, copy.Path).Faults;

    public TemporaryFolder Copy() => Repositories.Copy(Folder);

    public void Dispose()
    {
        _history.Dispose();
        Folder.Dispose();
    }
}
