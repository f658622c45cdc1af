using Amendments.History;

namespace Amendments;

/// <summary>Lines on their way into the history. Disposed before it is completed, nothing of it remains.</summary>
public interface IHistoryBatch : IDisposable
{
    /// <summary>Adds the next line.</summary>
    void Add(HistoryRecord record);

    /// <summary>Makes everything that was added part of the history at once.</summary>
    void Complete();
}
