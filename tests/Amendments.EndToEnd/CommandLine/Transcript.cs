using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Amendments.Tests.Fixtures;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>
/// A document with prose, files (<c>```file NAME</c>) and sessions (<c>```console</c>), in which a line "$ amend …" is a command and what follows it
/// the expected output: lines of the error stream behind "! ", an exit code other than 0 as "(exit 1)",
/// and a printed line that looks like a command behind a backslash. The time of the day and today's date are printed as letters.
/// </summary>
internal sealed partial class Transcript(string folder)
{
    private static readonly Dictionary<string, string> Environment = new() { ["COLUMNS"] = "80" };

    /// <summary>Carries the document out.</summary>
    /// <returns>The document with what was really printed.</returns>
    public string Run(string document)
    {
        var written = new StringBuilder();
        var lines = document.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            written.Append(lines[i]).Append(i < lines.Length - 1 ? "\n" : string.Empty);
            if (!lines[i].StartsWith("```", StringComparison.Ordinal) || lines[i].Length == 3)
            {
                continue;
            }

            var end = Array.FindIndex(lines, i + 1, l => l == "```");
            Assert.That(end, Is.Positive, $"The block in line {i + 1} has no end.");
            written.Append(Block(lines[i], lines[(i + 1)..end])).Append("```\n");
            i = end;
        }

        return written.ToString();
    }

    private string Block(string opening, string[] lines)
    {
        if (opening.StartsWith("```file ", StringComparison.Ordinal))
        {
            var path = Path.Combine(folder, opening[8..].Trim());
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, string.Concat(lines.Select(l => l + "\n")));
        }

        return opening == "```console"
            ? string.Concat(lines.Where(l => l.StartsWith("$ ", StringComparison.Ordinal)).Select(Session))
            : string.Concat(lines.Select(l => l + "\n"));
    }

    private string Session(string line)
    {
        var words = ShellWords.Split(line[2..]).Select(w => w.Replace("{fixtures}", Repository.PathTo("fixtures"), StringComparison.Ordinal)).ToList();
        var environment = new Dictionary<string, string>(Environment);
        while (words[0] != "amend")
        {
            var (name, value) = words[0].Split('=') is [var n, var v] ? (n, v) : throw new FormatException($"“{line}” is not a call of amend.");
            environment[name] = value;
            words.RemoveAt(0);
        }

        var finished = Amend.Run(folder, environment, words.Skip(1));
        var error = string.Concat(finished.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"! {l}\n"));
        var code = finished.Code == 0 ? string.Empty : $"(exit {finished.Code})\n";
        return $"{line}\n{Literal(Named(finished.Output))}{Named(error)}{code}";
    }

    private static string Literal(string output) => string.Join('\n', output.Split('\n').Select(l => l.StartsWith("$ ", StringComparison.Ordinal) ? $"\\{l}" : l));

    private string Named(string text) => Moment().Replace(text, "YYYY-MM-DD$1hh:mm:ss$2")
        .Replace(Repository.PathTo("fixtures"), "{fixtures}", StringComparison.Ordinal)
        .Replace(folder, "{here}", StringComparison.Ordinal)
        .Replace(DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "YYYY-MM-DD", StringComparison.Ordinal);

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}([ T])\d{2}:\d{2}:\d{2}(?:\.\d{3})?(Z?)")]
    private static partial Regex Moment();
}
