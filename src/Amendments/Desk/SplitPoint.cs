using System.Globalization;
using Amendments.Comparison;
using Amendments.Intake;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Finds where somebody wants a passage to be cut.</summary>
internal static class SplitPoint
{
    /// <summary>How many code units of the passage's words belong to the first part; null with a problem.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="at">The words that begin the second part, or the number, from 2, of the sentence that does.</param>
    /// <param name="problems">Gets why there is no such place.</param>
    public static int? Find(Finding finding, string at, ICollection<Problem> problems)
    {
        var text = finding.Passage.Quote.Text;
        var starts = int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Sentences.Split(text).Skip(number - 1).Take(1).Select(s => s.Start).ToList()
            : Folding.Fold(text).Find(Folding.Fold(at).Text.Trim()).Select(r => r.Start).ToList();
        var remedy = "Give the words with which the second part begins, or the number of its first sentence.";
        switch (starts)
        {
            case []:
                problems.Add(new Problem(finding.Id.ToString(), number > 0 ? $"It has no sentence {at}." : $"“{at}” is not in its passage.", remedy));
                return null;
            case [var start] when text.AsSpan(0, start).Trim().Length == 0:
                problems.Add(new Problem(finding.Id.ToString(), "Nothing stands before that.", remedy));
                return null;
            case [var start]:
                return start;
            default:
                problems.Add(new Problem(finding.Id.ToString(), string.Create(CultureInfo.InvariantCulture, $"“{at}” stands in its passage {starts.Count} times."), "Quote more words."));
                return null;
        }
    }
}
