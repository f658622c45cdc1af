using Amendments.Documents;
using Amendments.Intake;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Gives words that somebody typed as the submission has them, with its quotation marks and its emphasis; what is not there cannot be recorded as its words.</summary>
/// <param name="finding">The finding.</param>
/// <param name="document">The document, read again; null to look in the passage alone.</param>
/// <param name="problems">Gets what is not there.</param>
internal sealed class QuotedFromSubmission(Finding finding, ReadDocument? document, List<Problem> problems)
{
    private const int LongestQuotation = 80;

    /// <summary>A correction in the submission's own words.</summary>
    public FindingCorrection In(FindingCorrection correction) => new(
        correction.Form with
        {
            Old = Words(correction.Form.Old, "old"),
            After = Words(correction.Form.After, "after"),
            Before = Words(correction.Form.Before, "before"),
        },
        Find(correction.Wording, "wording"));

    private string? Words(string? words, string name) => Find(words is null ? null : FormattedText.FromString(words), name)?.Text;

    private FormattedText? Find(FormattedText? words, string name)
    {
        if (words is null || words.Text.Trim().Length == 0)
        {
            return words;
        }

        var found = Find(finding.Passage.Quote, words) ?? (document is null ? null : Find(Whole(document), words));
        if (found is null)
        {
            problems.Add(new Problem($"{finding.Id}.{name}", $"“{Opening(words.Text)}” is not in {finding.Passage.Submission}.", "Quote it exactly."));
        }

        return found;
    }

    private static FormattedText? Find(FormattedText text, FormattedText words)
    {
        var places = Folding.Fold(text.Text).Find(Folding.Fold(words.Text).Text.Trim()).ToList();
        return places.Count == 0 ? null : text.Slice(places[0]);
    }

    private static FormattedText Whole(ReadDocument document) => document.Blocks.Count == 0
        ? FormattedText.Empty
        : new DocumentSpan(0, 0, document.Blocks.Count - 1, document.Blocks[^1].Text.Length).Words(document);

    private static string Opening(string words) => words.Length <= LongestQuotation ? words : $"{words[..LongestQuotation].TrimEnd()}…";
}
