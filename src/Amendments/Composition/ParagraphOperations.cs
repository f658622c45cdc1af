using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>Replacing, inserting, deleting, moving and splitting paragraphs.</summary>
internal static class ParagraphOperations
{
    // Several paragraphs of wording restate a paragraph and its sub-paragraphs one by one; one alone restates the paragraph's own text.
    public static Resolution Replace(Ask ask)
    {
        if (ask.Operation.Target is Target.Section or Target.Range or Target.Whole or Target.Sentence)
        {
            return ask.Fails(ResolutionState.NotFound, $"“{ask.Operation.Target}” is not one paragraph.", "Name one paragraph, title, heading or footnote; for a sentence use replace-sentence.");
        }

        var wordings = Paragraphs(ask.RestatedWording).ToList();
        var own = wordings.Count == 1 ? [ask.Scope[0]] : ask.Scope;
        var edits = own.Zip(wordings).SelectMany(pair => Rewriting.Edits(pair.First, new TextRange(0, pair.First.Text.Length), WithoutMark(pair.Second, pair.First)));
        var deleted = own.Skip(wordings.Count).Select(p => new Edit.DeleteParagraph(p.Id));
        var inserted = wordings.Skip(own.Count).Select(w => (Edit)new Edit.InsertParagraph(new Gap(ask.Scope[^1].Id), w, ask.Scope[^1].Id, null));
        return ask.Fits([.. edits, .. deleted, .. inserted]);
    }

    public static Resolution Insert(Ask ask, Label? requested)
    {
        var (gap, like, problem) = GapLocator.Find(ask.Operation.Target, ask.Draft);
        return problem is not null
            ? ask.Fails(ResolutionState.NotFound, problem)
            : ask.Fits(Paragraphs(ask.Wording).Select((w, i) => new Edit.InsertParagraph(gap, w, like?.Id, i == 0 ? requested : null)));
    }

    public static Resolution Delete(Ask ask)
    {
        if (ask.Operation.Target is Target.Sentence sentence)
        {
            var (range, failure) = SentenceOperations.Find(ask, sentence);
            return failure ?? ask.Fits(Rewriting.Delete(ask.Scope[0], range));
        }

        return ask.Scope.Any(p => p.Kind is ParagraphKind.Title or ParagraphKind.Footnote)
            ? ask.Fails(ResolutionState.NotFound, "The title and footnotes cannot be deleted as paragraphs.", "Delete their words, or the sentence that the note belongs to.")
            : ask.Fits(ask.Scope.Select(p => new Edit.DeleteParagraph(p.Id)));
    }

    public static Resolution Move(Ask ask, Target to)
    {
        var (gap, _, problem) = GapLocator.Find(to, ask.Draft);
        if (problem is not null)
        {
            return ask.Fails(ResolutionState.NotFound, problem);
        }

        var before = ask.Scope[0].Id.Ordinal == 1 ? (ParagraphId?)null : new ParagraphId(ask.Draft.Id, ask.Scope[0].Id.Ordinal - 1);
        return ask.Touches.Any(id => id == gap.After) || gap.After == before
            ? ask.Fits([])
            : ask.Fits(ask.Scope.Select(p => new Edit.MoveParagraph(p.Id, gap)));
    }

    public static Resolution Split(Ask ask, Quotation beginning)
    {
        var (paragraph, range, state, failure) = ask.Find(beginning);
        if (failure is not null)
        {
            return failure;
        }

        return paragraph.Text.Text[..range.Start].Trim().Length == 0
            ? ask.Fails(ResolutionState.NotFound, $"{beginning} stands at its very beginning.", "Quote the words that begin the second paragraph.")
            : ask.Fits([new Edit.SplitParagraph(paragraph.Id, QuotedWords.Widen(paragraph.Text.Text, range).Start)], state);
    }

    // The paragraphs of a wording; what the editor supplied goes to the first and the last.
    private static IEnumerable<Replacement> Paragraphs(Replacement wording)
    {
        var text = wording.Text.Text;
        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var found && found < 0 ? text.Length : found;
            var line = text[start..end];
            var lead = line.Length - line.TrimStart().Length;
            if (line.Trim().Length > 0)
            {
                yield return wording.Slice(new TextRange(start + lead, line.Trim().Length));
            }
        }
    }

    // "(a) to promote ..." restates sub-paragraph (a) with its mark, which is printed apart from its text.
    private static Replacement WithoutMark(Replacement wording, Paragraph paragraph)
    {
        var mark = paragraph.Content.Printed.Trim();
        var text = wording.Text.Text;
        if (mark.Length == 0 || !text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
        {
            return wording;
        }

        var rest = text[mark.Length..];
        return rest.Length > 0 && char.IsWhiteSpace(rest[0])
            ? wording.Slice(TextRange.Between(mark.Length + rest.Length - rest.TrimStart().Length, text.Length))
            : wording;
    }
}
