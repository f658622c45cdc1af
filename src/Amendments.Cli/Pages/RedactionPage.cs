using System.Globalization;
using Amendments.Cli.Screens;
using Amendments.Desk;

namespace Amendments.Cli.Pages;

/// <summary>What is erased, on a screen.</summary>
internal static class RedactionPage
{
    private const int LongestWords = 72;

    /// <summary>Before somebody agrees: the words themselves.</summary>
    public static void PrintPlan(Screen screen, Redaction plan)
    {
        screen.Text(Phrase.Of($"To be erased of {string.Join(", ", plan.Records)}:"));
        foreach (var words in plan.Words)
        {
            screen.Text(Phrase.Of(string.Create(CultureInfo.InvariantCulture, $"line {words.Line}, {words.Field}: ")).Add($"“{Opening.Of(words.Words.Text, LongestWords)}”"), 2);
        }

        foreach (var file in plan.Files)
        {
            screen.Text(File(file), 2);
        }
    }

    /// <summary>Afterwards: where they stood.</summary>
    public static void PrintDone(Screen screen, Redaction done)
    {
        screen.Text(Phrase.Of(done.Record, Look.Strong).Add(" is redacted. Erased:"));
        foreach (var line in done.Words.GroupBy(w => w.Line))
        {
            screen.Text(string.Create(CultureInfo.InvariantCulture, $"line {line.Key}: {string.Join(", ", line.GroupBy(w => w.Field).Select(f => f.Count() == 1 ? f.Key : $"{f.Count()} {f.Key}"))}"), 2);
        }

        foreach (var file in done.Files)
        {
            screen.Text(File(file), 2);
        }

        screen.Text("What was published before cannot be recalled.");
    }

    private static string File(SourceFile file) => string.Create(CultureInfo.InvariantCulture, $"the file “{file.Name}”, {file.Length} bytes");
}
