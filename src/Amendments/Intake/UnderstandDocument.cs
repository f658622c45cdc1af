using Amendments.Documents;
using Amendments.Intake.Anchoring;
using Amendments.Intake.Grammar;
using Amendments.Intake.Outline;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Intake;

/// <summary>
/// Finds in a submission what it proposes and what it remarks. Nothing is left out: the findings cover the document from end to end, in its
/// order; findings that stand in one sentence share its stretch. Linear in the length of the document.
/// </summary>
public static class UnderstandDocument
{
    /// <summary>Finds it, however long it takes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="draft">The draft that it addresses.</param>
    public static ValueList<Found> Run(ReadDocument document, Draft draft) => Run(document, draft, CancellationToken.None);

    /// <summary>Finds it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="draft">The draft that it addresses.</param>
    /// <param name="stop">When to stop for lack of time; what was not read until then is left for review.</param>
    public static ValueList<Found> Run(ReadDocument document, Draft draft, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(draft);
        var lexicon = Lexicon.English;
        var names = new DraftNames(draft);
        var outline = new SubmissionOutline(document, names, lexicon);
        outline.Read();
        var findings = outline.Groups.SelectMany(group => Read(group, document, names, lexicon, stop))
            .Concat(outline.Form.Select(at => new Found(DocumentSpan.Of(at, document.Blocks[at]), null, new FindingContent.Form(), Confidence.Certain, []))).ToList();
        var inOrder = findings.Concat(Furniture(findings, document)).OrderBy(f => f.Place.First).ThenBy(f => f.Place.From).ToList();
        return Contradictions.Mark(Echoes.Mark(inOrder, document), draft).ToValueList();
    }

    private static IEnumerable<Found> Read(Group group, ReadDocument document, DraftNames names, Lexicon lexicon, CancellationToken stop)
    {
        var text = GroupText.Of(document, group.Blocks);
        if (stop.IsCancellationRequested)
        {
            return [new Found(text.Span(TextRange.Between(0, text.Text.Length)), group.Heading, new FindingContent.Remark(new Target.Whole()), Confidence.NeedsReview, ["There was no time left to read it; take it in again as a file of its own."])];
        }

        if (ForeignText.Is(text.Text.Text, lexicon))
        {
            return [new Found(text.Span(TextRange.Between(0, text.Text.Length)), group.Heading, new FindingContent.Remark(new Target.Whole()), Confidence.NeedsReview, ["It is in another language than the grammar’s, and was not read."])];
        }

        var first = document.Blocks[group.Blocks[0].Block];
        var hasHeading = group.Blocks.Count > 1 && (first.Text.Text.TrimEnd().EndsWith(':') || HeadingLine.IsShort(first.Text.Text.Trim()) || first.Text.Text.Length < HeadingLine.LongestLine / 4);
        var anchor = new Anchor(names.Draft, lexicon);
        return GroupReader.Read(text.Text.Text, hasHeading, group.Context, names, lexicon, stop).SelectMany(piece => piece.Instructions.Count == 0
            ? [piece.Position is { } position ? Position(position, piece, group, text) : Remark(piece, group, text, names.Draft)]
            : piece.Instructions.Select(i => Asked(anchor.Read(i, text.Text, piece.About ?? group.Context), piece, group, text)));
    }

    private static Found Asked(AnchoredInstruction anchored, GroupPiece piece, Group group, GroupText text)
    {
        var content = anchored.Content is FindingContent.Proposal proposal && piece.Rationale is { } rationale
            ? proposal with { Rationale = text.Text.Slice(rationale) }
            : anchored.Content;
        return new Found(text.Span(piece.Range), group.Heading, content, anchored.Confidence, anchored.Reasons);
    }

    private static Found Position((Id<Proposal> About, Participants.Stance Stance) position, GroupPiece piece, Group group, GroupText text) => new(
        text.Span(piece.Range), group.Heading, new FindingContent.Position(position.About, position.Stance), Confidence.NeedsReview,
        ["A position is always looked at: check that this proposal is meant."]);

    private static Found Remark(GroupPiece piece, Group group, GroupText text, Draft draft)
    {
        var about = piece.About ?? group.Context ?? new Target.Whole();
        var missing = Composition.Locator.Find(about, draft).Problem;
        var reasons = missing is null ? piece.Doubts : [.. piece.Doubts, $"{missing.Where}: {missing.Found}"];
        return new Found(text.Span(piece.Range), group.Heading, new FindingContent.Remark(about),
            reasons.Count == 0 ? Confidence.Certain : piece.IsUnderstood ? Confidence.NeedsReview : Confidence.NotUnderstood, reasons);
    }

    // Whatever no finding covers: furniture, blocks without words.
    private static IEnumerable<Found> Furniture(List<Found> findings, ReadDocument document)
    {
        var covered = findings.SelectMany(f => Enumerable.Range(f.Place.First, f.Place.Last - f.Place.First + 1)).ToHashSet();
        return document.Blocks.Select((block, at) => (block, at)).Where(b => !covered.Contains(b.at))
            .Select(b => new Found(DocumentSpan.Of(b.at, b.block), null, new FindingContent.Furniture(), Confidence.Certain, []));
    }
}
