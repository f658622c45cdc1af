using System.Globalization;

namespace Amendments.Benchmarks.Processes;

/// <summary>The processor time of all programs that this one started and that have ended: it counts on where other programs keep the machine busy.</summary>
internal static class ChildrenTime
{
    // cutime and cstime in proc(5) /proc/[pid]/stat, counted from the field behind the name in parentheses, in hundredths of a second.
    private const int UserField = 13;
    private const string Status = "/proc/self/stat";

    public static TimeSpan Now()
    {
        if (!File.Exists(Status))
        {
            return TimeSpan.Zero;
        }

        var text = File.ReadAllText(Status);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromMilliseconds(10 * fields.Skip(UserField).Take(2).Sum(f => long.Parse(f, CultureInfo.InvariantCulture)));
    }
}
