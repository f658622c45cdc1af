using Amendments.History;

namespace Amendments.Git.Remotes;

/// <summary>A remote as the program git reaches it, with the keys and passwords that its user has set up.</summary>
/// <param name="address">A path or a URL.</param>
/// <param name="git">Runs the program.</param>
internal sealed class ProgramRemote(string address, RunGit git) : IRemote
{
    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> References() => Run("ls-remote", "--refs", "--", address)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToDictionary(l => l[1], l => l[0], StringComparer.Ordinal);

    /// <inheritdoc />
    public void Push(string folder, IReadOnlyList<string> references) => Run([$"--git-dir={folder}", "push", "--quiet", "--", address, .. references]);

    /// <inheritdoc />
    public void CopyTo(string folder) => Run("clone", "--quiet", "--bare", "--", address, folder);

    private string Run(params string[] arguments)
    {
        var run = git(arguments) ?? throw new HistoryException($"“{address}” cannot be reached by libgit2, and the program git is not installed. Install it, or name another remote.");
        return run.IsDone ? run.Output : throw new HistoryException($"“{address}”: {run.Error.Trim()}");
    }
}
