using Amendments.History;
using LibGit2Sharp;

namespace Amendments.Git.Repositories;

/// <summary>The one place where what libgit2 says of failures becomes words.</summary>
internal static class Libgit2
{
    /// <summary>Does work, its failures translated.</summary>
    /// <param name="folder">The folder of the repository.</param>
    /// <param name="work">The work.</param>
    public static T Translated<T>(string folder, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException or BadImageFormatException or EntryPointNotFoundException)
        {
            throw new HistoryException(
                "libgit2, which keeps history.git, cannot be loaded on this machine. Install the program anew; the ledger is kept all the same.", e);
        }
        catch (RepositoryNotFoundException e)
        {
            throw new HistoryException($"“{folder}” is no git repository. Move it away; it is then made again from the ledger.", e);
        }
        catch (LibGit2SharpException e)
        {
            throw new HistoryException($"“{folder}”: {e.Message.TrimEnd('.')}. Run “amend verify”; “amend rebuild --history” makes it again from the ledger.", e);
        }
    }

    /// <summary>Does work, its failures translated.</summary>
    public static void Translated(string folder, Action work) => Translated(folder, () =>
    {
        work();
        return true;
    });
}
