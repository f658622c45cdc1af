using Amendments.Comparison;
using Amendments.Papers;

namespace Amendments.Composition;

/// <summary>What a proposal would make of the draft if it were the only one.</summary>
public static class AloneOnDraft
{
    /// <summary>The paragraphs that it is about. What changes words of another proposal is shown against the text that this one would leave.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="resolution">What the proposal comes to.</param>
    /// <param name="known">What the others come to; those whose words it changes are looked up there.</param>
    public static IReadOnlyList<ComposedParagraph> Show(Draft draft, Resolution resolution, IReadOnlyList<Resolution> known) =>
        Show(draft, resolution, known, Composer.ComposeChanged);

    /// <summary>The same with all other paragraphs of the draft around them, so that the place of the new ones shows.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="resolution">What the proposal comes to.</param>
    /// <param name="known">What the others come to; those whose words it changes are looked up there.</param>
    public static IReadOnlyList<ComposedParagraph> InPlace(Draft draft, Resolution resolution, IReadOnlyList<Resolution> known) =>
        Show(draft, resolution, known, (d, resolutions) => Composer.Compose(d, resolutions).Paragraphs);

    private static IReadOnlyList<ComposedParagraph> Show(
        Draft draft, Resolution resolution, IReadOnlyList<Resolution> known, Func<Draft, IReadOnlyList<Resolution>, IReadOnlyList<ComposedParagraph>> compose)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        ArgumentNullException.ThrowIfNull(known);
        if (Amended(resolution, known).ToList() is not { Count: > 0 } amended)
        {
            return compose(draft, [resolution]);
        }

        var (before, after) = (compose(draft, amended), compose(draft, [.. amended, resolution]));
        return [.. before.Zip(after, (was, now) => now with { Mark = new Mark(RunKind.Kept), Redline = Redline.Between(was.Redline.Revised(), now.Redline.Revised()) })];
    }

    /// <summary>What the proposals come to whose words one changes, and those whose words they change, the first first.</summary>
    public static IEnumerable<Resolution> Amended(Resolution resolution, IReadOnlyList<Resolution> known) => resolution.Edits.OfType<Edit.Reword>().Select(r => r.Of).Distinct()
        .SelectMany(of => known.Where(r => r.Proposal == of)).SelectMany(r => Amended(r, known).Append(r)).Distinct();
}
