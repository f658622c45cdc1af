using System.Globalization;
using System.Text;
using Amendments.Benchmarks.Scenarios;
using LibGit2Sharp;

namespace Amendments.Benchmarks.Trail;

/// <summary>Commits as anybody makes them with LibGit2Sharp: each puts one new file of a few lines into a folder of at most a hundred.</summary>
internal sealed class PlainCommits : IDisposable
{
    private const int Shelf = 100;
    private const int WordsOfAFile = 60;

    private readonly Repository _repository;
    private readonly GeneratedText _text = new(1);
    private readonly TreeDefinition _files = new();
    private Commit? _last;
    private int _count;

    /// <param name="folder">Where the bare repository goes.</param>
    public PlainCommits(string folder) => _repository = new Repository(Repository.Init(folder, isBare: true));

    /// <summary>Makes commits.</summary>
    public void Make(int commits)
    {
        for (var i = 0; i < commits; i++)
        {
            using var words = new MemoryStream(Encoding.UTF8.GetBytes(_text.Sentence(WordsOfAFile)));
            var number = ++_count;
            _files.Add(string.Create(CultureInfo.InvariantCulture, $"proposals/P{number / Shelf}xx/P{number}.txt"), _repository.ObjectDatabase.CreateBlob(words), Mode.NonExecutableFile);
            var by = new Signature("Delegation 1", "A1@participants.invalid", TimeProvider.System.GetUtcNow());
            _last = _repository.ObjectDatabase.CreateCommit(by, by, _text.Sentence(12), _repository.ObjectDatabase.CreateTree(_files), _last is null ? [] : [_last], prettifyMessage: false);
            _repository.Refs.Add("refs/heads/main", _last.Id, allowOverwrite: true);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _repository.Dispose();
}
