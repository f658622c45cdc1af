using System.Globalization;
using System.Text;
using Amendments.Benchmarks.Scenarios;

namespace Amendments.Benchmarks.Submissions;

/// <summary>A generated submission: under each question instructions on a draft's paragraphs, every third item, between comments. The same for the same seed.</summary>
internal static class GeneratedSubmission
{
    /// <summary>Words of a printed page.</summary>
    public const int WordsOfAPage = 450;

    private const int ItemsOfAQuestion = 12;

    /// <summary>Writes one.</summary>
    /// <param name="draft">The draft that it is about.</param>
    /// <param name="pages">How long it is.</param>
    /// <param name="seed">The same seed gives the same submission.</param>
    public static string Markdown(GeneratedDraft draft, int pages, int seed)
    {
        var (text, written) = (new GeneratedText(seed), new StringBuilder());
        for (var (item, words) = (0, 0); words < pages * WordsOfAPage; item++)
        {
            if (item % ItemsOfAQuestion == 0)
            {
                written.Append(CultureInfo.InvariantCulture, $"## Q{(item / ItemsOfAQuestion) + 1}: What do you think of these paragraphs?\n\n");
            }

            var line = item % 3 == 2 ? Instruction(draft, text) : text.Paragraph();
            words += line.Count(c => c == ' ') + 1;
            written.Append(CultureInfo.InvariantCulture, $"- {line}\n\n");
        }

        return written.ToString();
    }

    private static string Instruction(GeneratedDraft draft, GeneratedText text)
    {
        var paragraph = draft.Numbered[text.Below(draft.Numbered.Count)];
        var quoted = text.Quotation(paragraph.Text.Text);
        return text.Below(5) switch
        {
            0 => $"In paragraph {paragraph.Label}, “{quoted}” should be replaced by “{text.Sentence(4).TrimEnd('.')}”.",
            1 => $"Para {paragraph.Label}: delete “{quoted}”.",
            2 => $"Paragraph {paragraph.Label}: add at the end: “{text.Sentence(18)}”",
            3 => $"Suggested insertion after paragraph {paragraph.Label}: “{text.Paragraph()}”",
            _ => $"Paragraph {paragraph.Label} should read: “{text.Rewritten(paragraph.Text.Text, 10)}”",
        };
    }
}
