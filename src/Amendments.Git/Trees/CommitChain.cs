using Amendments.Git.Objects;
using Amendments.History;

namespace Amendments.Git.Trees;

/// <summary>The commits of lines of the ledger, one behind the other: works out every object of them.</summary>
/// <param name="root">The files as they stand in the last commit.</param>
/// <param name="parent">The name of the last commit; null before the first.</param>
internal sealed class CommitChain(Folder root, ObjectName? parent)
{
    /// <summary>The name of the last commit; null before the first.</summary>
    public ObjectName? Last { get; private set; } = parent;

    /// <summary>Adds the commit of the next line.</summary>
    /// <returns>The object of its tag; null when it has none.</returns>
    public RawObject? Add(HistoryRecord record, IObjectSink sink)
    {
        foreach (var change in record.Changes)
        {
            Apply(change, sink);
        }

        var commit = CommitObject.Of(record, root.Write(sink), Last);
        sink.Write(commit);
        Last = commit.Name;
        if (record.Tag is not { } tag)
        {
            return null;
        }

        var marked = CommitObject.Tag(record, tag, commit.Name);
        sink.Write(marked);
        return marked;
    }

    private void Apply(HistoryChange change, IObjectSink sink)
    {
        if (change.Content is not { } content)
        {
            root.Remove(change.Path);
            return;
        }

        var blob = RawObject.Blob(content);
        sink.Write(blob);
        root.Put(change.Path, blob.Name);
    }
}
