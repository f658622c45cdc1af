using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>
/// A draft with the edits of any number of proposals laid into it. Two equations hold: <see cref="Original"/> (insertions taken away)
/// is the draft, and <see cref="Revised"/> (deletions taken away) is the draft with every applied edit.
/// </summary>
/// <param name="Draft">The draft.</param>
/// <param name="Paragraphs">Its paragraphs with the new ones, in reading order.</param>
/// <param name="NotApplied">Every edit that is not applied, with the reason; nothing is left out silently.</param>
/// <param name="Amendments">The applied changes of words that other proposals put in. What they strike is not in the text at all, neither kept nor struck.</param>
/// <param name="Retained">The requests to keep paragraphs as they are. They change nothing, so nothing waits for them.</param>
public sealed record ComposedDraft(
    Draft Draft,
    ValueList<ComposedParagraph> Paragraphs,
    ValueList<NotApplied> NotApplied,
    ValueList<Amendment> Amendments,
    ValueList<RetainedParagraph> Retained)
{
    /// <summary>The proposals that ask for the same as an applied one, or for the same among other things, and therefore are not marked themselves.</summary>
    public IEnumerable<Id<Proposal>> WithTheSame(Id<Proposal> applied) =>
        NotApplied.Where(n => n.Reason == NotAppliedReason.Same && n.With.Contains(applied)).Select(n => n.Proposal).Distinct();

    /// <summary>The texts of the paragraphs when every insertion is rejected and every deletion restored.</summary>
    public IReadOnlyList<string> Original() => Texts(RunKind.Inserted);

    /// <summary>The texts of the paragraphs when everything is accepted.</summary>
    public IReadOnlyList<string> Revised() => Texts(RunKind.Deleted);

    // A paragraph whose end is taken away runs on into the next one; when it is empty, nothing of it remains.
    private List<string> Texts(RunKind without)
    {
        var texts = new List<string>();
        var open = string.Empty;
        foreach (var paragraph in Paragraphs)
        {
            var text = without == RunKind.Inserted ? paragraph.Redline.Original() : paragraph.Redline.Revised();
            open += text.Text;
            if (paragraph.Mark.Kind != without)
            {
                texts.Add(open);
                open = string.Empty;
            }
        }

        return texts;
    }
}
