namespace Amendments.Cli.Demo;

/// <summary>The demo, command by command, as a user would type them. “Delegation A”, “Group B” and “Organization C” are invented.</summary>
internal static class DemoSteps
{
    // What intake finds to be proposed in the submission, and the remark between; in the order in which they stand there.
    private static readonly string[] Proposals = ["F9", "F12", "F13", "F14", "F15", "F16", "F17", "F18", "F20", "F21"];

    public static IEnumerable<string[]> Of(DemoFolder demo, string fixtures)
    {
        string Fixture(string name) => Near(Path.Combine(fixtures, name));
        return new string[][]
        {
            ["init", "--paper", "WSIS+20 Review (stand-in text)"],
            ["draft", "import", Fixture("papers/elements-paper.docx"), "--symbol", "Elements Paper", "--date", "2025-06-20"],
            ["participant", "add", "UNESCO", "--kind", "organization"],
            ["participant", "add", "Group B", "--kind", "group"],
            ["participant", "add", "Delegation A", "--kind", "state", "--member-of", "Group B"],
            ["participant", "add", "Organization C", "--kind", "civil-society"],
            ["intake", Fixture("submissions/unesco.md"), "--by", "UNESCO", "--title", "UNESCO inputs to the Elements Paper", "--channel", "written consultation on the Elements Paper"],
            ["review", "F12"],
            ["review", .. Proposals, "--accept"],
            ["review", "--accept", "certain"],
            ["propose", "--from", Fixture("submissions/invented.proposals.json")],
            ["export", "word", "-o", demo.In("redline.docx")],
            ["export", "word", "--on-conflict", "show-all", "-o", demo.In("brackets.docx")],
            ["export", "table", "-o", demo.In("table.xlsx")],
            ["export", "html", "-o", demo.In("redline.html")],
            ["export", "summary", "-o", demo.In("summary.md")],
            ["proposals"],
            ["show", "22"],
            ["show", "59"],
            ["compare", "22", "--brief"],
            ["compose", "22", "--take-compatible"],
        }.Select(step => (string[])[.. step, "-w", demo.Path]);
    }

    /// <summary>The command as it is typed.</summary>
    public static string Typed(string[] step) => $"$ amend {string.Join(' ', step.Select(Quoted))}";

    private static string Quoted(string word) => word.Any(c => !char.IsAsciiLetterOrDigit(c) && !"-_./\\:+".Contains(c, StringComparison.Ordinal)) ? $"\"{word}\"" : word;

    private static string Near(string path)
    {
        var near = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return near.StartsWith("..", StringComparison.Ordinal) ? path : near;
    }
}
