using Amendments.History;

namespace Amendments.Tests.Git;

/// <summary>A history that keeps the files of the last line, to look at them without a repository.</summary>
internal sealed class MemoryHistory : IHistory
{
    private HistoryHead? _head;

    public SortedDictionary<string, string> Files { get; private set; } = new(StringComparer.Ordinal);

    public List<HistoryRecord> Records { get; } = [];

    public HistoryHead? ReadHead() => _head;

    public void Confirm(HistoryHead head) => _head = head;

    public bool IsAt(long number, string hash) => _head?.Number == number && _head.Hash == hash;

    public IDisposable Enter() => new MemoryStream();

    public IHistoryBatch Begin() => new Batch(this);

    public IHistoryBatch BeginAnew()
    {
        Records.Clear();
        Files = new(StringComparer.Ordinal);
        return new Batch(this);
    }

    private void Apply(HistoryRecord record)
    {
        Records.Add(record);
        foreach (var (path, content) in record.Changes)
        {
            if (content is not null)
            {
                Files[path] = content;
            }
            else
            {
                foreach (var gone in Files.Keys.Where(k => k == path || (path.EndsWith('/') && k.StartsWith(path, StringComparison.Ordinal))).ToList())
                {
                    Files.Remove(gone);
                }
            }
        }

        _head = new HistoryHead(record.Number, record.Hash, new string('0', 40));
    }

    private sealed class Batch(MemoryHistory history) : IHistoryBatch
    {
        private readonly List<HistoryRecord> _added = [];

        public void Add(HistoryRecord record) => _added.Add(record);

        public void Complete() => _added.ForEach(history.Apply);

        public void Dispose()
        {
        }
    }
}
