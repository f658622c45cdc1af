using Amendments.Git.Trees;
using Amendments.History;
using Amendments.Ledger;

namespace Amendments.Git.Checking;

/// <summary>What a history should hold, worked out from the ledger line by line without looking at any repository.</summary>
internal sealed class ExpectedCommits
{
    private readonly CommitChain _chain = new(new Folder(null, _ => []), null);
    private readonly List<string> _commits = [];
    private readonly List<string> _hashes = [];
    private readonly List<long> _redactions = [];
    private readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal);
    private Chronicle? _chronicle;

    /// <summary>The objects.</summary>
    public ExpectedObjects Objects { get; } = new();

    /// <summary>The ids of the commits; that of line 1 is the first.</summary>
    public IReadOnlyList<string> Commits => _commits;

    /// <summary>The hashes of the lines.</summary>
    public IReadOnlyList<string> Hashes => _hashes;

    /// <summary>The lines by which words were redacted.</summary>
    public IReadOnlyList<long> Redactions => _redactions;

    /// <summary>The tags by name, with the ids of the objects that they point to.</summary>
    public IReadOnlyDictionary<string, string> Tags => _tags;

    /// <summary>Takes the next line in.</summary>
    /// <param name="records">What is on record; it stands at that line, and is the same for all lines.</param>
    /// <param name="entry">The line.</param>
    public void Take(IRecords records, Entry entry)
    {
        _chronicle ??= new Chronicle(records);
        var record = _chronicle.Record(entry);
        if (_chain.Add(record, Objects) is { } tag)
        {
            _tags[record.Tag!.Name] = tag.Id;
        }

        _commits.Add(_chain.Last!);
        _hashes.Add(entry.Hash);
        if (entry.Event is Event.RecordRedacted or Event.ContentErased)
        {
            _redactions.Add(entry.Number);
        }
    }
}
