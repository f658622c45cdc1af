using LibGit2Sharp;

namespace Amendments.Git.Repositories;

/// <summary>
/// Writes references past the lock files that a program left when it was killed. Git holds such a lock for a moment only, and of ours one at a time writes
/// (<see cref="HistoryLock"/>), so one that stays is nobody's.
/// </summary>
internal static class ReferenceLock
{
    private const int Tries = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Writes a reference; under the lock of the history.</summary>
    /// <param name="repository">The folder of the repository.</param>
    /// <param name="name">The reference, "refs/heads/main".</param>
    /// <param name="write">Writes it.</param>
    public static void Past(string repository, string name, Action write)
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                write();
                return;
            }
            catch (LockedFileException) when (left > 0)
            {
                Thread.Sleep(Pause);
            }
            catch (LockedFileException) when (left == 0)
            {
                File.Delete(Path.Combine(repository, name + ".lock"));
            }
        }
    }
}
