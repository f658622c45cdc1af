using Amendments.Documents;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Cuts a finding in two; the passages of what comes of it lie end to end.</summary>
/// <param name="finding">The finding.</param>
/// <param name="length">How many code units of its words belong to the first part.</param>
internal sealed class FindingParts(Finding finding, int length)
{
    /// <summary>The parts without being read anew: remarks that nobody has understood yet.</summary>
    public IEnumerable<Finding> AsTheyStand()
    {
        var (quote, characters) = (finding.Passage.Quote, finding.Passage.Characters);
        foreach (var range in new[] { new TextRange(0, length), TextRange.Between(length, quote.Length) })
        {
            // Where marks or furniture stand between the words, their places in the file are not known.
            var place = characters is { } all && all.Length == quote.Length ? range.Shift(all.Start) : (TextRange?)null;
            yield return NotUnderstood(finding.Passage with { Quote = quote.Slice(range), Characters = place });
        }
    }

    /// <summary>What each part is taken to be, read by itself; null when the document is not the one in which the finding was made.</summary>
    public IEnumerable<Finding>? ReadAnew(ReadDocument document, Draft draft, Func<ReadDocument, Draft, ValueList<Found>> understand)
    {
        var span = finding.Passage.Characters is { } characters ? DocumentPart.Find(document, characters) : null;
        return span is { } whole && whole.Words(document).Text == finding.Passage.Quote.Text
            ? Halves(document, whole).Select(half => DocumentPart.Of(document, half)).SelectMany(part => understand(part, draft).Select(found => Made(part, found)))
            : null;
    }

    private Finding Made(ReadDocument part, Found found)
    {
        var passage = found.Place.Passage(part, finding.Passage.Submission, finding.Passage.Heading);
        return found.Content is FindingContent.Form or FindingContent.Furniture
            ? NotUnderstood(passage)
            : new Finding(default, passage, found.Content, found.Confidence, found.Reasons, finding.Replaces);
    }

    private Finding NotUnderstood(Passage passage) => new(
        default, passage, new FindingContent.Remark(new Target.Whole()), Confidence.NotUnderstood, [$"It was split off {finding.Id}."], finding.Replaces);

    private DocumentSpan[] Halves(ReadDocument document, DocumentSpan span)
    {
        var at = 0;
        foreach (var (block, range) in span.Parts(document).Where(p => document.Blocks[p.Block].Kind != BlockKind.Furniture))
        {
            // The line feed between two blocks belongs to neither.
            if (length <= at + range.Length)
            {
                var cut = range.Start + Math.Max(0, length - at);
                var first = cut > range.Start ? span with { Last = block, To = cut } : span with { Last = block - 1, To = document.Blocks[block - 1].Text.Length };
                return [first, span with { First = block, From = cut }];
            }

            at += range.Length + 1;
        }

        return [span];
    }
}
