using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Scenarios;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Picks what is to be seen of a composed scenario.</summary>
public static class ViewScenario
{
    /// <summary>Picks it.</summary>
    /// <param name="composed">The scenario.</param>
    /// <param name="place">Which paragraphs, as <see cref="Proposals.TargetNotation"/> reads them; null for all.</param>
    /// <param name="full">Whether paragraphs that do not change are shown; those of a place always are.</param>
    /// <param name="against">A scenario to compare with.</param>
    public static Outcome<ScenarioView> Run(ComposedScenario composed, string? place, bool full, ComposedScenario? against)
    {
        ArgumentNullException.ThrowIfNull(composed);
        var draft = composed.Compilation.Draft;
        var problems = new List<Problem>();
        var wanted = place is null ? null : FindPlace.Run(draft, place, problems).ToHashSet();
        if (problems.Count > 0)
        {
            return Outcome<ScenarioView>.Failed(problems);
        }

        var shown = InPlace(composed.Compilation.Composed.Paragraphs, wanted).Where(p => full || wanted is not null || !p.IsUnchanged).ToValueList();
        return Outcome<ScenarioView>.Done(new ScenarioView(composed, shown, against is null ? null : Differences(composed, against, wanted).ToValueList()));
    }

    /// <summary>The composed paragraphs of a place, with the new ones that stand behind them.</summary>
    internal static IEnumerable<ComposedParagraph> InPlace(IEnumerable<ComposedParagraph> paragraphs, HashSet<ParagraphId>? wanted)
    {
        var isIn = wanted is null;
        foreach (var paragraph in paragraphs)
        {
            isIn = wanted is null || (paragraph.Base is { } id ? wanted.Contains(id) : isIn);
            if (isIn)
            {
                yield return paragraph;
            }
        }
    }

    // What stands at one place of the draft, with whatever is put in behind it, is compared as one text.
    private static IEnumerable<ScenarioDifference> Differences(ComposedScenario mine, ComposedScenario other, HashSet<ParagraphId>? wanted)
    {
        var (left, right) = (Texts(other, wanted), Texts(mine, wanted));
        foreach (var (place, (label, text)) in right)
        {
            if (left[place].Text.Text != text.Text)
            {
                yield return new ScenarioDifference(label, ReadableRedline.Of(Redline.Between(left[place].Text, text)));
            }
        }
    }

    private static Dictionary<ParagraphId, (string Label, FormattedText Text)> Texts(ComposedScenario scenario, HashSet<ParagraphId>? wanted)
    {
        var draft = scenario.Compilation.Draft;
        var texts = draft.Paragraphs.Where(p => wanted?.Contains(p.Id) ?? true).ToDictionary(p => p.Id, p => (p.Content.Printed, FormattedText.Empty));
        var at = draft.Paragraphs[0].Id;
        foreach (var paragraph in scenario.Compilation.Composed.Paragraphs)
        {
            at = paragraph.Base ?? at;
            if (texts.TryGetValue(at, out var known))
            {
                var isNew = paragraph.Base is null || paragraph.BaseRange.Start > 0;
                var words = paragraph.Redline.Revised();
                texts[at] = (known.Printed, isNew ? FormattedText.Join([known.Item2, known.Item2.Length > 0 ? " / " : string.Empty, paragraph.Label.Length > 0 ? $"{paragraph.Label} " : string.Empty, words]) : words);
            }
        }

        return texts;
    }
}
