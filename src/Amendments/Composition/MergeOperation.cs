using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>Merging neighbouring paragraphs, or two sections into one.</summary>
internal static class MergeOperation
{
    public static Resolution Merge(Ask ask)
    {
        var headings = ask.Scope.Where(p => p.Kind == ParagraphKind.Heading).ToList();
        if (headings.Count > 0)
        {
            return Sections(ask, headings);
        }

        var paragraphs = ask.Scope.ToList();
        if (paragraphs.Count < 2 || !Neighbours(paragraphs))
        {
            return ask.Fails(ResolutionState.NotFound, "Only two or more neighbouring paragraphs can be merged.", "Name them like “21, 22”; move one first if they stand apart.");
        }

        var merges = paragraphs.Zip(paragraphs.Skip(1)).Select(pair => new Edit.MergeParagraphs(pair.First.Id, pair.Second.Id));
        return ask.Fits(ask.Proposal.Wording.Length == 0 ? merges : [.. merges, .. Rewrite(paragraphs, ask.RestatedWording)]);
    }

    // The second section's heading goes; when the sections stand apart, its paragraphs move behind the first.
    private static Resolution Sections(Ask ask, List<Paragraph> headings)
    {
        if (headings.Count != 2 || ask.Proposal.Wording.Length > 0)
        {
            return ask.Fails(ResolutionState.NotFound, "Two sections can be merged, without a wording.", "Name two sections; propose a new heading apart.");
        }

        var first = ask.Draft.Under(headings[0]).ToList();
        var end = first.Count == 0 ? headings[0] : first[^1];
        var moved = end.Id.Ordinal + 1 == headings[1].Id.Ordinal ? [] : ask.Draft.Under(headings[1]).Select(p => (Edit)new Edit.MoveParagraph(p.Id, new Gap(end.Id)));
        return ask.Fits([new Edit.DeleteParagraph(headings[1].Id), .. moved]);
    }

    private static bool Neighbours(List<Paragraph> paragraphs) =>
        paragraphs.Zip(paragraphs.Skip(1)).All(pair => pair.First.Id.Ordinal + 1 == pair.Second.Id.Ordinal);

    // The wording is compared with the paragraphs joined; a change that runs across a joint is cut there.
    private static IEnumerable<Edit> Rewrite(List<Paragraph> paragraphs, Replacement wording)
    {
        var joined = string.Join(' ', paragraphs.Select(p => p.Text.Text));
        foreach (var change in WordDiff.ChangesBeyondTypography(joined, wording.Text.Text))
        {
            var said = wording.Slice(change.New);
            var start = 0;
            foreach (var paragraph in paragraphs)
            {
                var own = new TextRange(start, paragraph.Text.Length);
                var here = change.Old.Within(own);
                var isHere = change.Old.IsEmpty ? change.Old.Start >= own.Start && change.Old.Start <= own.End : change.Old.Overlaps(own);
                if (isHere && (here.Length > 0 || said.Text.Length > 0))
                {
                    foreach (var edit in Rewriting.AroundObjects(paragraph, here.Shift(-start), said))
                    {
                        yield return edit;
                    }

                    said = Replacement.Nothing;
                }

                start = own.End + 1;
            }

            if (said.Text.Text.Trim().Length > 0)
            {
                yield return AtJoint(paragraphs, change.Old.Start, said);
            }
        }
    }

    // What the wording says instead of the blank between two paragraphs goes to the end of the first.
    private static Edit.Words AtJoint(List<Paragraph> paragraphs, int joint, Replacement said)
    {
        var end = -1;
        var first = paragraphs.First(p => (end += p.Text.Length + 1) >= joint);
        return new Edit.Words(first.Id, new TextRange(first.Text.Length, 0), said.Slice(new TextRange(0, said.Text.Text.TrimEnd().Length)));
    }
}
