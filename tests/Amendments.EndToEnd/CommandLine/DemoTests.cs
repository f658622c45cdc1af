using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

public sealed class DemoTests
{
    [Test]
    public void A_demo_takes_the_place_of_a_former_demo_and_leaves_other_files_alone()
    {
        using var folder = new TemporaryFolder();
        var first = Amend.Run(folder.Path, "demo");
        var note = Path.Combine(folder.In("demo"), "note.txt");
        File.WriteAllText(note, "Mine.");
        var second = Amend.Run(folder.Path, "demo");
        Assert.That((first.Code, second.Code), Is.EqualTo((0, 0)), first.Error + second.Error);
        Assert.That(second.Output, Is.EqualTo(first.Output));
        string[] expected = [note, .. new[] { "redline.docx", "redline.html", "summary.md", "workspace.db" }.Select(f => Path.Combine(folder.In("demo"), f))];
        Assert.That(expected, Has.All.Matches<string>(File.Exists));
    }
}
