using System.Globalization;
using Amendments.EndToEnd.CommandLine;
using Amendments.Sqlite;
using NUnit.Framework;

namespace Amendments.EndToEnd.Histories;

/// <summary>Two people record at once, each with programs of their own: a thousand events each.</summary>
// Each waits at most five seconds for the other, and there are no more processors than these two need.
[NonParallelizable]
public sealed class SharingTests
{
    private const int Calls = 20;
    private const int ItemsOfACall = 50;

    [Test]
    public async Task Everything_is_there_the_chain_is_whole_and_nobody_was_turned_away()
    {
        using var workspace = new Workspace();
        var before = Lines(workspace);
        var failed = (await Task.WhenAll(Task.Run(() => Record(workspace, "Delegation A")), Task.Run(() => Record(workspace, "Group B")))).SelectMany(f => f).ToList();

        Assert.That(failed, Is.Empty);
        Assert.That(Lines(workspace), Is.EqualTo(before + (2 * Calls * ItemsOfACall)));
        Assert.That(workspace.Run("verify").Error, Is.Empty);
    }

    private static List<string> Record(Workspace workspace, string by)
    {
        var failed = new List<string>();
        for (var call = 0; call < Calls; call++)
        {
            var file = workspace.In(string.Create(CultureInfo.InvariantCulture, $"{by} {call}.json"));
            File.WriteAllText(file, Items.Of(by, string.Create(CultureInfo.InvariantCulture, $"{call}"), ItemsOfACall));
            var finished = workspace.Run("propose", "--from", file);
            if (finished.Code != 0 || finished.Error.Length > 0)
            {
                failed.Add(finished.Error);
            }
        }

        return failed;
    }

    private static long Lines(Workspace workspace)
    {
        using var store = SqliteWorkspace.Open(workspace.Folder, TimeProvider.System, readOnly: true);
        return store.Entries().LongCount();
    }
}
