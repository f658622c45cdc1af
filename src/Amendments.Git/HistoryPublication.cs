using Amendments.Git.Remotes;
using Amendments.Git.Repositories;
using Amendments.History;
using LibGit2Sharp;

namespace Amendments.Git;

/// <summary>Publishes the history of a workspace to a witness: a repository elsewhere, which can later show that the past was not rewritten.</summary>
/// <param name="workspace">The folder of the workspace.</param>
/// <param name="git">Runs the program git.</param>
public sealed class HistoryPublication(string workspace, RunGit git)
{
    private readonly string _folder = new GitHistory(workspace).Folder;

    /// <summary>Publishes the branch and the tags.</summary>
    /// <param name="address">A folder or URL, as git takes them. A folder that is not there is made.</param>
    /// <param name="replaces">Whether another past that is there is to be replaced; words were redacted since.</param>
    /// <exception cref="HistoryException">There is nothing to publish, another past is there, or the remote cannot be reached.</exception>
    public PublishedHistory Publish(string address, bool replaces)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        return Libgit2.Translated(address, () =>
        {
            using var repository = HistoryRepository.Open(_folder);
            var last = repository.Last ?? throw new HistoryException("There is nothing to publish yet.");
            MakeFolder(address);
            var remote = new EitherRemote(address, git);
            var there = remote.References();
            var before = Before(repository.Inner, there.GetValueOrDefault(HistoryRepository.Branch));
            if (before is null && !replaces)
            {
                throw new HistoryException(
                    $"“{address}” holds another past than this workspace. If words were redacted here since it was published, “amend publish {address} --replace” puts the redacted history in its place; what others have fetched cannot be recalled. If not, “amend verify --against {address}” says what differs.");
            }

            remote.Push(_folder, References(repository.Inner, replaces));
            return new PublishedHistory(address, HistoryRepository.Line(last).Number, before, last.Sha);
        });
    }

    private static List<string> References(Repository repository, bool replaces) =>
    [
        .. repository.Refs.Select(r => r.CanonicalName).Where(n => n == HistoryRepository.Branch || n.StartsWith(HistoryRepository.Tags, StringComparison.Ordinal))
            .Select(n => $"{(replaces ? "+" : string.Empty)}{n}:{n}"),
    ];

    // How many of the commits here are there; null when what is there is none of them.
    private static long? Before(Repository repository, string? there)
    {
        if (there is null)
        {
            return 0;
        }

        var count = 0L;
        foreach (var commit in repository.Commits.QueryBy(new CommitFilter { IncludeReachableFrom = HistoryRepository.Branch, SortBy = CommitSortStrategies.Topological | CommitSortStrategies.Reverse }))
        {
            count++;
            if (commit.Sha == there)
            {
                return count;
            }
        }

        return null;
    }

    // A new folder on a stick or a share, beside what is there.
    private static void MakeFolder(string address)
    {
        if (Path.IsPathFullyQualified(address) && !Path.Exists(address) && Directory.Exists(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(address))))
        {
            HistoryRepository.Make(address).Dispose();
        }
    }
}
