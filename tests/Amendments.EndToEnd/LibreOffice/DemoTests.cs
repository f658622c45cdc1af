using Amendments.EndToEnd.CommandLine;
using Amendments.Papers;
using Amendments.Word.Reading;
using Amendments.Word.Revisions;
using NUnit.Framework;

namespace Amendments.EndToEnd.LibreOffice;

// An office alone on the machine: beside other work the bridge to it was seen to break.
[NonParallelizable]
public sealed class DemoTests
{
    [Test]
    public void LibreOffice_agrees_on_the_demo_and_on_each_participants_own_export()
    {
        Judge.Require();
        using var folder = new TemporaryFolder();
        Assert.That(Amend.Run(folder.Path, "demo", "d").Code, Is.Zero);
        var files = new List<string> { Path.Combine(folder.Path, "d", "redline.docx") };
        foreach (var name in (string[])["UNESCO", "Delegation A", "Group B", "Organization C"])
        {
            files.Add(Path.Combine(folder.Path, $"{name}.docx"));
            Assert.That(Amend.Run(folder.Path, "export", "word", "-w", "d", "--by", name, "-o", files[^1]).Code, Is.Zero);
        }

        var verdicts = Judge.On(files);
        using var scope = Assert.EnterMultipleScope();
        foreach (var file in files)
        {
            var (verdict, redline) = (verdicts[file], File.ReadAllBytes(file));
            Assert.That(verdict.Changes, Is.GreaterThan(0), $"{file} {verdict.Error}");
            Assert.That(Words(verdict.Rejected ?? []), Is.EqualTo(Words(TrackedChanges.RejectAll(redline))), $"{file}: rejected");
            Assert.That(Words(verdict.Accepted ?? []), Is.EqualTo(Words(TrackedChanges.AcceptAll(redline))), $"{file}: accepted");
        }
    }

    // Our reader tells a typed label from the text; LibreOffice does not. Notes are references here and nothing there.
    private static List<string> Words(byte[] docx) => Words([.. WordDraftReader.Read(docx).Paragraphs
        .Select(p => $"{(IsTyped(p) ? p.Printed : string.Empty)}{p.Text.Text}")]);

    private static List<string> Words(IReadOnlyList<string> texts) => [.. texts.Select(Plain).Where(t => t.Length > 0)];

    private static bool IsTyped(PrintedParagraph paragraph) => paragraph.Printed.Contains(' ', StringComparison.Ordinal);

    private static string Plain(string text) => string.Concat(text.Where(c => char.IsLetter(c) || char.IsPunctuation(c)));
}
