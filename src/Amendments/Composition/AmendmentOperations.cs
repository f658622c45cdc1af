using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>Works out what a change of words comes to that only another proposal puts in.</summary>
internal static class AmendmentOperations
{
    private static readonly Label Only = Label.Of(1);

    /// <param name="proposal">The proposal that changes the words.</param>
    /// <param name="operation">What it asks for.</param>
    /// <param name="of">The proposal whose words they are.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="others">Finds a proposal by its id.</param>
    public static Resolution Resolve(Proposal proposal, Operation operation, Id<Proposal> of, Draft draft, Func<Id<Proposal>, Proposal?>? others)
    {
        var nobody = new Resolution(proposal.Id, draft.Id, ResolutionState.TargetGone, [], [], null);
        var where = $"The text of {of}";

        // Ids are given in order, so nobody can amend himself in a circle.
        if ((proposal.Id.Number > 0 && of >= proposal.Id) || others?.Invoke(of) is not { } other || other.Draft != draft.Id)
        {
            return nobody with { Problem = new Problem(where, "There is no such proposal on this draft.", "amend proposals lists them.") };
        }

        var theirs = other.IsWithdrawn ? null : Resolver.Resolve(other, draft, others);
        if (theirs is null || !theirs.Fits)
        {
            return nobody with { Problem = new Problem(where, theirs is null ? $"{of} was withdrawn." : $"{of} does not fit the draft itself.", "Propose the words on the paragraph.") };
        }

        if (operation is not (Operation.ReplaceWords or Operation.InsertWords or Operation.DeleteWords or Operation.Append or Operation.Prepend
            or Operation.ReplaceSentence or Operation.ReplaceParagraph or Operation.ReplaceThroughout) || proposal.Wording.Text.Contains('\n', StringComparison.Ordinal))
        {
            return nobody with { State = ResolutionState.NotFound, Touches = theirs.Touches, Problem = new Problem(where, "Only words can be changed in the text of a proposal.", "Name words of it, or propose on the paragraph.") };
        }

        var own = Resolver.Resolve(proposal, operation with { Target = new Target.Paragraph(Only) }, Alone(other.Wording, draft));
        var edits = own.Edits.Select(e => Placed((Edit.Words)e, other, theirs)).ToList();
        return !own.Fits ? own with { Touches = theirs.Touches, Problem = own.Problem! with { Where = where } }
            : edits.Contains(null) ? nobody with { State = ResolutionState.NotFound, Touches = theirs.Touches, Problem = new Problem(where, $"{of} takes these words over from the draft.", "Propose the change on the paragraph.") }
            : own with { Edits = edits.Select(e => (Edit)e!).ToValueList(), Touches = theirs.Touches };
    }

    private static Draft Alone(FormattedText wording, Draft draft) =>
        DraftAssembly.Assemble(draft.Id, draft.Paper, draft.Header, draft.Source, [new PrintedParagraph(ParagraphKind.Numbered, 0, "1.", wording)]);

    // The pieces of a wording that are put in follow each other as they do in the wording.
    private static Edit.Reword? Placed(Edit.Words change, Proposal other, Resolution theirs)
    {
        var from = 0;
        foreach (var edit in theirs.Edits)
        {
            if (edit.PutIn is not { Wording.Length: > 0 } put || other.Wording.Text.IndexOf(put.Wording.Text, from, StringComparison.Ordinal) is not (>= 0 and var start))
            {
                continue;
            }

            var piece = new TextRange(start, put.Wording.Length);
            if (piece.Contains(change.Range))
            {
                var by = put.Before.Length - start;
                return new Edit.Reword(other.Id, edit, change.Range.Shift(by), change.Replacement) { Holds = change.Holds.IsEmpty ? change.Holds : change.Holds.Shift(by), Part = change.Part };
            }

            from = piece.End;
        }

        return null;
    }
}
