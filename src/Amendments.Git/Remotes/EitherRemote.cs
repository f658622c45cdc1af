using Amendments.History;
using LibGit2Sharp;

namespace Amendments.Git.Remotes;

/// <summary>A remote as libgit2 reaches it, and where it does not, as the program git does.</summary>
internal sealed class EitherRemote(string address, RunGit git) : IRemote
{
    private readonly LibgitRemote _libgit = new(address);
    private readonly ProgramRemote _program = new(address, git);

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> References() => Either(r => r.References());

    /// <inheritdoc />
    public void Push(string folder, IReadOnlyList<string> references) => Either(r =>
    {
        r.Push(folder, references);
        return true;
    });

    /// <inheritdoc />
    public void CopyTo(string folder) => Either(r =>
    {
        r.CopyTo(folder);
        return true;
    });

    private T Either<T>(Func<IRemote, T> work)
    {
        try
        {
            return work(_libgit);
        }
        catch (LibGit2SharpException e)
        {
            try
            {
                return work(_program);
            }
            catch (HistoryException other)
            {
                throw new HistoryException($"{other.Message} (libgit2: {e.Message.TrimEnd('.')}.)", other);
            }
        }
    }
}
