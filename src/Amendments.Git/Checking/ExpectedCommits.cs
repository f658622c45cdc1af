using System.Security.Cryptography;
using Amendments.Git.Objects;
using Amendments.Git.Trees;
using Amendments.History;
using Amendments.Ledger;
using Amendments.Verification;

namespace Amendments.Git.Checking;

/// <summary>
/// What a history should hold, worked out from the ledger line by line without looking at any repository. What a line holds is asked for while the
/// records stand at it; the objects that follow from it are made on a thread of their own.
/// </summary>
internal sealed class ExpectedCommits : IDisposable
{
    private readonly CommitChain _chain = new(new Folder(null, _ => []), null);
    private readonly HandOver<HistoryRecord> _records = new();
    private readonly Digests _commits = new(ObjectName.Length);
    private readonly Digests _hashes = new(SHA256.HashSizeInBytes);
    private readonly List<long> _redactions = [];
    private readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal);
    private readonly Task _making;
    private Chronicle? _chronicle;

    public ExpectedCommits() => _making = Task.Factory.StartNew(Make, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>The objects.</summary>
    public ExpectedObjects Objects { get; } = new();

    /// <summary>The names of the commits; that of line 1 is the first.</summary>
    public IReadOnlyList<string> Commits => _commits;

    /// <summary>The hashes of the lines.</summary>
    public IReadOnlyList<string> Hashes => _hashes;

    /// <summary>The lines by which words were redacted.</summary>
    public IReadOnlyList<long> Redactions => _redactions;

    /// <summary>The tags by name, with the names of the objects that they point to.</summary>
    public IReadOnlyDictionary<string, string> Tags => _tags;

    /// <summary>Takes the next line in.</summary>
    /// <param name="records">What is on record; it stands at that line, and is the same for all lines.</param>
    /// <param name="entry">The line.</param>
    public void Take(IRecords records, Entry entry)
    {
        _chronicle ??= new Chronicle(records);
        _records.Add(_chronicle.Record(entry));
        if (entry.Event is Event.RecordRedacted or Event.ContentErased)
        {
            _redactions.Add(entry.Number);
        }
    }

    /// <summary>Waits until everything that was taken in is worked out; nothing is taken in any more.</summary>
    public void Finish()
    {
        _records.Complete();
        _making.GetAwaiter().GetResult();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Finish();
        _records.Dispose();
    }

    private void Make()
    {
        foreach (var record in _records.All())
        {
            Make(record);
        }

        Objects.Names.PutInOrder();
    }

    private void Make(HistoryRecord record)
    {
        if (_chain.Add(record, Objects) is { } tag)
        {
            _tags[record.Tag!.Name] = tag.Name.ToString();
        }

        _commits.Add(_chain.Last!.Value.ToString());
        _hashes.Add(record.Hash);
    }
}
