using Amendments.Git.Repositories;
using LibGit2Sharp;

namespace Amendments.Git.Remotes;

/// <summary>A remote as libgit2 reaches it: folders, and servers that ask for nothing that libgit2 cannot answer.</summary>
/// <param name="address">A path or a URL.</param>
internal sealed class LibgitRemote(string address) : IRemote
{
    // The name under which it is known while it is pushed to; a history has no remotes of its own.
    private const string Name = "published";

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> References() => Repository.ListRemoteReferences(address)
        .OfType<DirectReference>().ToDictionary(r => r.CanonicalName, r => r.TargetIdentifier, StringComparer.Ordinal);

    /// <inheritdoc />
    public void Push(string folder, IReadOnlyList<string> references)
    {
        using var repository = HistoryRepository.Open(folder);
        var network = repository.Inner.Network;
        network.Remotes.Remove(Name);
        try
        {
            var refused = new List<string>();
            network.Push(network.Remotes.Add(Name, address), references, new PushOptions { OnPushStatusError = e => refused.Add($"{e.Reference}: {e.Message}") });
            if (refused.Count > 0)
            {
                throw new LibGit2SharpException(string.Join("; ", refused));
            }
        }
        finally
        {
            network.Remotes.Remove(Name);
        }
    }

    /// <inheritdoc />
    public void CopyTo(string folder)
    {
        // A clone would take what the remote's HEAD names, and on many servers that is another branch.
        using var copy = HistoryRepository.Make(folder);
        copy.Inner.Network.Remotes.Add(Name, address);
        LibGit2Sharp.Commands.Fetch(copy.Inner, Name, ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"], new FetchOptions { TagFetchMode = TagFetchMode.None }, logMessage: null);
    }
}
