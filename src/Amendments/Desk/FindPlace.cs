using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Finds the paragraphs that a written target names.</summary>
internal static class FindPlace
{
    /// <summary>The paragraphs with their sub-paragraphs; or none, with a problem.</summary>
    public static ValueList<ParagraphId> Run(Draft draft, string place, ICollection<Problem> problems)
    {
        if (!TargetNotation.TryRead(place, out var target))
        {
            problems.Add(new Problem($"“{place}”", "It is no place in a paper.", "Write it like 22, 30 (a), 50-54, “21, 22”, section Data governance, title."));
            return [];
        }

        var located = Locator.Find(target, draft);
        if (located.Problem is { } problem)
        {
            problems.Add(problem);
            return [];
        }

        return located.Paragraphs.Select(p => p.Id).ToValueList();
    }
}
