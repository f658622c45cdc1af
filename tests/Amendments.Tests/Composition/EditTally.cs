using System.Diagnostics;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Tests.Composition;

/// <summary>How much a proposal puts in and strikes: characters, and ends of paragraphs. Counted from its edits and from a composition, the two must agree.</summary>
internal sealed record EditTally(int PutIn, int Struck, int NewEnds, int StruckEnds)
{
    public static EditTally Expected(Resolution resolution, ComposedDraft composed)
    {
        var left = composed.NotApplied.Where(n => n.Proposal == resolution.Proposal).SelectMany(n => n.Edits).ToList();
        return resolution.Edits.Where(e => !left.Remove(e)).Select(e => Of(e, composed.Draft))
            .Aggregate(new EditTally(0, 0, 0, 0), (a, b) => new EditTally(a.PutIn + b.PutIn, a.Struck + b.Struck, a.NewEnds + b.NewEnds, a.StruckEnds + b.StruckEnds));
    }

    public static EditTally Found(Id<Proposal> owner, ComposedDraft composed)
    {
        var runs = composed.Paragraphs.SelectMany(p => p.Redline.Runs).Where(r => r.Owner == owner).ToList();
        var ends = composed.Paragraphs.Select(p => p.Mark).Where(m => m.Owner == owner).ToList();
        return new EditTally(
            runs.Where(r => r.Kind == RunKind.Inserted).Sum(r => r.Text.Length) - composed.Paragraphs.Count(p => HasJoint(p, owner)),
            runs.Where(r => r.Kind == RunKind.Deleted).Sum(r => r.Text.Length),
            ends.Count(m => m.Kind == RunKind.Inserted),
            ends.Count(m => m.Kind == RunKind.Deleted));
    }

    // The composer supplies the blank that joins merged paragraphs; it is in no edit.
    private static bool HasJoint(ComposedParagraph paragraph, Id<Proposal> owner) =>
        paragraph.Mark == new Mark(RunKind.Deleted, owner)
        && paragraph.Redline.Runs is [.., { Kind: RunKind.Inserted, IsSupplied: true, Text.Text: " " } last] && last.Owner == owner;

    private static EditTally Of(Edit edit, Draft draft) => edit switch
    {
        Edit.Words words => new EditTally(words.Replacement.Text.Length, words.Range.Length, 0, 0),
        Edit.InsertParagraph insert => new EditTally(insert.Text.Text.Length, 0, 1, 0),
        Edit.DeleteParagraph delete => new EditTally(0, draft[delete.Of].Text.Length, 0, 1),
        Edit.MoveParagraph move => new EditTally(draft[move.Of].Text.Length, draft[move.Of].Text.Length, 1, 1),
        Edit.SplitParagraph => new EditTally(0, 0, 1, 0),
        Edit.MergeParagraphs => new EditTally(0, 0, 0, 1),
        _ => throw new UnreachableException(),
    };
}
