using System.Globalization;

namespace Amendments.Benchmarks.Processes;

/// <summary>What this process holds in memory, as Linux counts it: pages that are in use, code and the free parts of the heap included.</summary>
internal static class PeakMemory
{
    private const string Status = "/proc/self/status";
    private const string Reset = "/proc/self/clear_refs";

    /// <summary>The most that an action needs above what the process holds before it, in bytes; null where the system does not tell.</summary>
    public static long? Of(Action action)
    {
        if (!File.Exists(Reset))
        {
            return null;
        }

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

        // 5 forgets the peak that was (proc(5)).
        File.WriteAllText(Reset, "5");
        var before = Bytes("VmRSS:");
        action();
        return Bytes("VmHWM:") - before;
    }

    private static long Bytes(string name)
    {
        var line = File.ReadLines(Status).First(l => l.StartsWith(name, StringComparison.Ordinal));
        return 1024 * long.Parse(line[name.Length..].Replace("kB", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }
}
