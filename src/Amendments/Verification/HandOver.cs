using System.Collections.Concurrent;

namespace Amendments.Verification;

/// <summary>
/// Hands things from one thread to another in their order. They go over in batches, and few batches may wait: enough that neither thread waits for the
/// other all the time, and no more in memory.
/// </summary>
public sealed class HandOver<T> : IDisposable
{
    private const int BatchLength = 16;
    private const int MostWaiting = 2;

    private readonly BlockingCollection<List<T>> _batches = new(MostWaiting);
    private List<T> _batch = [];

    /// <summary>Gives one; waits while too many do.</summary>
    public void Add(T item)
    {
        _batch.Add(item);
        if (_batch.Count == BatchLength)
        {
            Send();
        }
    }

    /// <summary>Nothing more is given; to say it again does nothing.</summary>
    public void Complete()
    {
        if (!_batches.IsAddingCompleted)
        {
            Send();
            _batches.CompleteAdding();
        }
    }

    /// <summary>All of them, for the other thread. When it stops before the end, it waits for the rest and drops it: whoever gives must not wait for ever.</summary>
    public IEnumerable<T> All()
    {
        try
        {
            foreach (var batch in _batches.GetConsumingEnumerable())
            {
                foreach (var item in batch)
                {
                    yield return item;
                }
            }
        }
        finally
        {
            foreach (var _ in _batches.GetConsumingEnumerable())
            {
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _batches.Dispose();

    private void Send()
    {
        _batches.Add(_batch);
        _batch = [];
    }
}
