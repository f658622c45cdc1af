using Amendments.Comparison;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>Lays accepted edits out as paragraphs of runs.</summary>
/// <param name="draft">The draft.</param>
/// <param name="accepted">The edits.</param>
/// <param name="keepsNumbers">Whether a deleted or moved paragraph leaves its number.</param>
internal sealed class Layout(Draft draft, AcceptedEdits accepted, bool keepsNumbers = false)
{
    private readonly EditorLabels _labels = new(draft);

    /// <summary>The paragraphs in reading order.</summary>
    /// <param name="changedOnly">Leaves out those that no edit is about.</param>
    public IEnumerable<ComposedParagraph> Paragraphs(bool changedOnly = false)
    {
        foreach (var added in Added(new Gap(null)))
        {
            yield return added;
        }

        foreach (var paragraph in draft.Paragraphs)
        {
            _labels.Pass(paragraph);
            foreach (var piece in changedOnly && accepted.Of(paragraph.Id).Count == 0 ? [] : Pieces(paragraph))
            {
                yield return piece;
            }

            foreach (var added in Added(new Gap(paragraph.Id)))
            {
                yield return added;
            }
        }
    }

    /// <summary>What a paragraph of the draft becomes. Labels of new paragraphs are given in reading order; asked for one by one, they can differ.</summary>
    public IEnumerable<ComposedParagraph> Of(Paragraph paragraph) => Pieces(paragraph);

    /// <summary>The paragraphs that come into a gap.</summary>
    public IEnumerable<ComposedParagraph> In(Gap gap) => Added(gap);

    private IEnumerable<ComposedParagraph> Pieces(Paragraph paragraph)
    {
        var edits = accepted.Of(paragraph.Id);
        var gone = edits.FirstOrDefault(e => e.Edit is Edit.DeleteParagraph or Edit.MoveParagraph);
        if (gone is not null)
        {
            yield return Gone(paragraph, gone);
            yield break;
        }

        var words = Words(edits);
        var start = 0;
        foreach (var split in edits.Where(e => e.Edit is Edit.SplitParagraph).OrderBy(e => ((Edit.SplitParagraph)e.Edit).Offset))
        {
            var range = TextRange.Between(start, ((Edit.SplitParagraph)split.Edit).Offset);
            yield return Piece(paragraph, range, Line(paragraph, range, words, isLast: false), new Mark(RunKind.Inserted, split.Proposal));
            start = range.End;
        }

        var rest = TextRange.Between(start, paragraph.Text.Length);
        yield return LastPiece(paragraph, rest, Line(paragraph, rest, words, isLast: true), edits);
    }

    private ComposedParagraph Gone(Paragraph paragraph, OwnedEdit gone)
    {
        var (all, struck) = (new TextRange(0, paragraph.Text.Length), Redline.Whole(RunKind.Deleted, paragraph.Text, gone.Proposal));
        var left = gone.Edit is Edit.MoveParagraph ? KeptNumbers.Moved : KeptNumbers.Deleted;
        return keepsNumbers && KeptNumbers.Has(paragraph)
            ? Piece(paragraph, all, new Redline([.. struck.Runs, new Run(RunKind.Inserted, left, gone.Proposal, IsSupplied: true)]), new Mark(RunKind.Kept))
            : Piece(paragraph, all, struck, new Mark(RunKind.Deleted, gone.Proposal));
    }

    private static List<OwnedEdit> Words(IReadOnlyList<OwnedEdit> edits) =>
        [.. edits.Where(e => e.Edit is Edit.Words).OrderBy(e => ((Edit.Words)e.Edit).Range.Start).ThenBy(e => ((Edit.Words)e.Edit).Range.Length > 0)];

    private ComposedParagraph LastPiece(Paragraph paragraph, TextRange range, Redline redline, IReadOnlyList<OwnedEdit> edits)
    {
        var merge = edits.FirstOrDefault(e => e.Edit is Edit.MergeParagraphs m && m.First == paragraph.Id);
        if (merge is null)
        {
            return Piece(paragraph, range, redline, new Mark(RunKind.Kept));
        }

        var second = draft[((Edit.MergeParagraphs)merge.Edit).Second];
        var behind = Line(second, new TextRange(0, second.Text.Length), Words(accepted.Of(second.Id)), isLast: true);
        var joint = Joint.Between(redline.RevisedText(), behind.RevisedText());
        var runs = joint.Length == 0 ? redline.Runs : [.. redline.Runs, new Run(RunKind.Inserted, joint, merge.Proposal, IsSupplied: true)];
        return Piece(paragraph, range, new Redline(runs), new Mark(RunKind.Deleted, merge.Proposal));
    }

    private IEnumerable<ComposedParagraph> Added(Gap gap) => accepted.In(gap).Select(owned => owned.Edit switch
    {
        Edit.MoveParagraph move when MovesWithParent(move, gap) => Moved(owned.Proposal, draft[move.Of]),
        Edit.MoveParagraph move => Added(owned, move.Of, new Replacement(draft[move.Of].Text), null),
        Edit.InsertParagraph insert => Added(owned, insert.Like, insert.Text, insert.Requested),
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    private ComposedParagraph Added(OwnedEdit owned, ParagraphId? like, Replacement text, Label? requested)
    {
        var (label, source) = _labels.For(requested, like is { } id ? draft[id] : null);
        return new ComposedParagraph(null, default, like, label, source, new Redline([.. Inserted(text, owned)]), new Mark(RunKind.Inserted, owned.Proposal));
    }

    private bool MovesWithParent(Edit.MoveParagraph move, Gap gap) =>
        draft[move.Of].Parent is { } parent && accepted.In(gap).Any(o => o.Edit is Edit.MoveParagraph other && other.Of == parent);

    // Below its own paragraph it keeps its mark.
    private static ComposedParagraph Moved(Id<Proposal> owner, Paragraph paragraph) => new(
        null, default, paragraph.Id, paragraph.Content.Printed, LabelSource.Printed, Redline.Whole(RunKind.Inserted, paragraph.Text, owner), new Mark(RunKind.Inserted, owner));

    // The second half of a split paragraph is new to the numbering, and gets an editor's label like any other new paragraph.
    private ComposedParagraph Piece(Paragraph paragraph, TextRange range, Redline redline, Mark mark)
    {
        var (label, source) = range.Start == 0 ? (paragraph.Content.Printed, LabelSource.Printed) : _labels.For(null, paragraph);
        return new ComposedParagraph(paragraph.Id, range, null, label, source, redline, mark);
    }

    private Redline Line(Paragraph paragraph, TextRange range, List<OwnedEdit> words, bool isLast)
    {
        var runs = new List<Run>();
        var at = range.Start;
        foreach (var owned in words)
        {
            var edit = (Edit.Words)owned.Edit;
            if (edit.Range.Start < range.Start || edit.Range.End > range.End || (edit.Range.Start == range.End && !isLast))
            {
                continue;
            }

            AddRun(runs, RunKind.Kept, paragraph.Text.Slice(TextRange.Between(at, edit.Range.Start)), null);
            AddRun(runs, RunKind.Deleted, paragraph.Text.Slice(edit.Range), owned.Proposal);
            runs.AddRange(Inserted(edit.Replacement, owned));
            at = edit.Range.End;
        }

        AddRun(runs, RunKind.Kept, paragraph.Text.Slice(TextRange.Between(at, range.End)), null);
        return new Redline(runs.ToValueList());
    }

    // The words that an edit puts in, with the changes that others make in them. What they strike there was never in the draft, and is left out.
    private IEnumerable<Run> Inserted(Replacement text, OwnedEdit owned) => accepted.Within(owned) is { Count: > 0 } changes ? Changed(text, owned, changes) : Inserted(text, owned.Proposal);

    private IEnumerable<Run> Changed(Replacement text, OwnedEdit owned, IReadOnlyList<OwnedEdit> changes)
    {
        var at = 0;
        foreach (var change in changes.OrderBy(c => ((Edit.Reword)c.Edit).Range.Start).ThenBy(c => ((Edit.Reword)c.Edit).Range.Length > 0))
        {
            var reword = (Edit.Reword)change.Edit;
            foreach (var run in Inserted(text.Slice(TextRange.Between(at, reword.Range.Start)), owned.Proposal).Concat(Inserted(reword.Replacement, change)))
            {
                yield return run;
            }

            at = reword.Range.End;
        }

        foreach (var run in Inserted(text.Slice(TextRange.Between(at, text.Text.Length)), owned.Proposal))
        {
            yield return run;
        }
    }

    private static List<Run> Inserted(Replacement text, Id<Proposal> owner)
    {
        var runs = new List<Run>();
        AddRun(runs, RunKind.Inserted, text.Before, owner, isSupplied: true);
        AddRun(runs, RunKind.Inserted, text.Wording, owner);
        AddRun(runs, RunKind.Inserted, text.After, owner, isSupplied: true);
        return runs;
    }

    private static void AddRun(List<Run> runs, RunKind kind, FormattedText text, Id<Proposal>? owner, bool isSupplied = false)
    {
        if (text.Length > 0)
        {
            runs.Add(new Run(kind, text, owner, isSupplied));
        }
    }
}
