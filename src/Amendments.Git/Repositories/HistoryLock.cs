using System.Diagnostics;
using Amendments.History;

namespace Amendments.Git.Repositories;

/// <summary>Lets one program at a time add to a history. The lock is the operating system's, so that it goes with the program that holds it.</summary>
internal static class HistoryLock
{
    // Whoever waits longer than this waits for something that hangs.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    private const int ShortestPause = 1;
    private const int LongestPause = 20;

    /// <summary>Waits for it; whoever disposes the result gives it back.</summary>
    public static IDisposable Take(string path)
    {
        var waited = Stopwatch.StartNew();
        for (var pause = ShortestPause; ; pause = Math.Min(pause * 2, LongestPause))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException e) when (e.GetType() == typeof(IOException) && waited.Elapsed < Longest)
            {
                // Taken by somebody else.
                Thread.Sleep(Random.Shared.Next(pause) + 1);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new HistoryException($"“{path}” cannot be locked ({e.Message}). Wait until no other program writes, and check that you may write in its folder.", e);
            }
        }
    }
}
