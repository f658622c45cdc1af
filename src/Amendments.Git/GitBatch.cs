using Amendments.Git.Objects;
using Amendments.Git.Repositories;
using Amendments.Git.Trees;
using Amendments.History;

namespace Amendments.Git;

/// <summary>Lines on their way into a repository.</summary>
internal sealed class GitBatch : IHistoryBatch
{
    private readonly string _folder;
    private readonly Func<HistoryRepository> _open;
    private readonly Action<HistoryRepository, HistoryHead> _completed;
    private readonly List<(string Name, RawObject Tag)> _tags = [];
    private readonly CollectedObjects _objects;
    private HistoryRepository? _repository;
    private CommitChain? _chain;
    private HistoryRecord? _last;

    /// <param name="folder">The folder of the repository.</param>
    /// <param name="open">Opens it, when the first line comes.</param>
    /// <param name="completed">What follows when everything was written.</param>
    public GitBatch(string folder, Func<HistoryRepository> open, Action<HistoryRepository, HistoryHead> completed)
    {
        (_folder, _open, _completed) = (folder, open, completed);
        _objects = new CollectedObjects(folder);
    }

    /// <inheritdoc />
    public void Add(HistoryRecord record) => Libgit2.Translated(_folder, () =>
    {
        if (_chain is null)
        {
            _repository = _open();
            var last = _repository.Last;
            _chain = new CommitChain(_repository.Files(last), last is null ? null : ObjectName.Parse(last.Sha));
        }

        if (_chain.Add(record, _objects) is { } tag)
        {
            _tags.Add((record.Tag!.Name, tag));
        }

        _last = record;
    });

    /// <inheritdoc />
    public void Complete() => Libgit2.Translated(_folder, () =>
    {
        if (_last is { } last)
        {
            _objects.Complete(_repository!.Inner);
            var commit = _chain!.Last!.Value.ToString();
            _repository.Move(_tags, commit);
            _completed(_repository, new HistoryHead(last.Number, last.Hash, commit));
        }
    });

    /// <inheritdoc />
    public void Dispose()
    {
        _objects.Dispose();
        _repository?.Dispose();
    }
}
