using LibGit2Sharp;

namespace Amendments.Git.Repositories;

/// <summary>
/// Writes references past the lock files that a program left when it was killed. Git holds such a lock for a moment only, and of ours one at a time writes
/// (<see cref="HistoryLock"/>), so one that stays is nobody's.
/// </summary>
internal static class ReferenceFile
{
    private const int Tries = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Lets a reference point to an object; under the lock of the history.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="name">The reference, "refs/heads/main".</param>
    /// <param name="target">The object.</param>
    public static void Write(Repository repository, string name, ObjectId target)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            try
            {
                Add(repository, name, target);
                return;
            }
            catch (LockedFileException)
            {
                Thread.Sleep(Pause);
            }
        }

        File.Delete(Path.Combine(repository.Info.Path, name + ".lock"));
        Add(repository, name, target);
    }

    private static void Add(Repository repository, string name, ObjectId target) => repository.Refs.Add(name, target, allowOverwrite: true);
}
