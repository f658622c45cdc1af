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

        var shown = InPlace(composed.Compilation.Composed, wanted).Where(p => full || wanted is not null || !p.IsUnchanged).ToValueList();
        return Outcome<ScenarioView>.Done(new ScenarioView(composed, shown, against is null ? null : Differences(composed, against, wanted).ToValueList()));
    }

    /// <summary>The composed paragraphs of a place, with the new ones that stand behind them.</summary>
    internal static IEnumerable<ComposedParagraph> InPlace(ComposedDraft composed, HashSet<ParagraphId>? wanted) => wanted is null
        ? composed.Paragraphs
        : ByPlace.Of(composed).Where(p => p.Key is { } id && wanted.Contains(id)).SelectMany(p => p);

    // What stands at one place of the draft, with whatever is put in behind it, is compared as one text.
    private static IEnumerable<ScenarioDifference> Differences(ComposedScenario mine, ComposedScenario other, HashSet<ParagraphId>? wanted)
    {
        var (left, right) = (ByPlace.Of(other.Compilation.Composed), ByPlace.Of(mine.Compilation.Composed));
        foreach (var paragraph in mine.Compilation.Draft.Paragraphs.Where(p => wanted?.Contains(p.Id) ?? true))
        {
            var (before, after) = (Text(left[paragraph.Id]), Text(right[paragraph.Id]));
            if (before.Text != after.Text)
            {
                yield return new ScenarioDifference(paragraph.Content.Printed, ReadableRedline.Of(Redline.Between(before, after)));
            }
        }
    }

    private static FormattedText Text(IEnumerable<ComposedParagraph> pieces)
    {
        var text = FormattedText.Empty;
        foreach (var piece in pieces)
        {
            var isNew = piece.Base is null || piece.BaseRange.Start > 0;
            var words = piece.Redline.Revised();
            text = isNew ? FormattedText.Join([text, text.Length > 0 ? " / " : string.Empty, piece.Label.Length > 0 ? $"{piece.Label} " : string.Empty, words]) : words;
        }

        return text;
    }
}
