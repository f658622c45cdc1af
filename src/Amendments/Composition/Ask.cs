using System.Globalization;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Composition;

/// <summary>One operation of a proposal, put to a draft: the paragraphs in question, the words to put in, and the ways to answer.</summary>
internal sealed record Ask(Proposal Proposal, Operation Operation, Draft Draft, ValueList<Paragraph> Scope)
{
    /// <summary>The wording between what the editor supplied.</summary>
    public Replacement Wording => new(
        Proposal.Wording, Proposal.SuppliedText(SupplyKind.PunctuationBefore), Proposal.SuppliedText(SupplyKind.PunctuationAfter));

    /// <summary>The same for a wording that restates words of the draft: there bold and underlining mark what is new, and do not belong to the text.</summary>
    public Replacement RestatedWording => Wording with { Wording = WithoutMarks(Proposal.Wording) };

    public string Where => Scope.Count == 0 ? $"Target “{Operation.Target}”" : Scope[0].Name;

    public ValueList<ParagraphId> Touches => Scope.Select(p => p.Id).ToValueList();

    public Resolution Fits(IEnumerable<Edit> edits, ResolutionState state = ResolutionState.Exact)
    {
        var list = Settling.Of(Draft, [.. edits]).ToValueList();
        return list.Count > 0
            ? new Resolution(Proposal.Id, Draft.Id, state, list, Touches, null)
            : new Resolution(Proposal.Id, Draft.Id, ResolutionState.Reflected, [], Touches,
                new Problem(Where, "The draft already says this.", "Nothing has to be changed."));
    }

    public Resolution Fails(ResolutionState state, Problem problem) => new(Proposal.Id, Draft.Id, state, [], Touches, problem);

    public Resolution Fails(ResolutionState state, string found, string remedy) => Fails(state, new Problem(Where, found, remedy));

    /// <summary>The places where words stand in the paragraphs in question, or in the sentence in question.</summary>
    public List<QuotedPlace> Places(Quotation quotation) => [.. QuotedWords.Find(quotation, Scope, Sentence)];

    // The sentence that the target names; null for whole paragraphs.
    public TextRange? Sentence => Operation.Target is Target.Sentence sentence ? SentenceOperations.Find(this, sentence).Range : null;

    /// <summary>The one place where quoted words stand, or the answer that says why there is none.</summary>
    public (Paragraph Paragraph, TextRange Range, ResolutionState State, Resolution? Failure) Find(Quotation quotation)
    {
        var places = Places(quotation);
        if (quotation.Occurrence is { } occurrence && occurrence >= 1 && occurrence <= places.Count)
        {
            places = [places[occurrence - 1]];
        }
        else if (quotation.Occurrence is not null && places.Count > 0)
        {
            return (Scope[0], default, default, Fails(ResolutionState.NotFound,
                $"{quotation} stands there {Times(places.Count)}, so there is no occurrence {quotation.Occurrence.Value.ToString(CultureInfo.InvariantCulture)}.", "Correct the occurrence."));
        }

        return places switch
        {
            [] => (Scope[0], default, default, NotFound(quotation)),
            [var (paragraph, range)] => (paragraph, range, StateOf(paragraph), null),
            _ => (Scope[0], default, default, Fails(ResolutionState.Ambiguous, $"{quotation} stands there {Times(places.Count)}: {QuotedWords.List(places)}.", "Quote more of the sentence, or say which one with “occurrence”.")),
        };
    }

    // A paragraph is addressed with its sub-paragraphs, but words that are found below it are not quite where the proposal says.
    private ResolutionState StateOf(Paragraph found) =>
        Operation.Target is Target.Paragraph && found != Scope[0] ? ResolutionState.Shifted : ResolutionState.Exact;

    private Resolution NotFound(Quotation quotation)
    {
        if (Operation is Operation.ReplaceWords or Operation.ReplaceThroughout && Places(new Quotation(Proposal.Wording.Text)).Count > 0)
        {
            return Fails(ResolutionState.Reflected, $"It does not contain {quotation} but already says “{Proposal.Wording}”.", "Nothing has to be changed.");
        }

        var elsewhere = QuotedWords.Find(quotation, Draft.Paragraphs).Select(f => f.Paragraph.Name).Distinct().Take(3).ToList();
        var nearest = QuotedWords.Nearest(quotation, Scope);
        var remedy = elsewhere.Count > 0 ? $"The words stand in: {string.Join(", ", elsewhere)}. Correct the target."
            : nearest is not null ? $"Nearest: {nearest}. Correct the quotation."
            : "Nothing like it is there. Check the quotation and the draft.";
        return Fails(ResolutionState.NotFound, $"It does not contain {quotation}.", remedy);
    }

    private static string Times(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");

    private static FormattedText WithoutMarks(FormattedText wording) => new(
        wording.Text,
        wording.Spans.Where(s => s.Emphasis.HasFlag(Emphasis.Italic)).Select(s => s with { Emphasis = Emphasis.Italic }).ToValueList(),
        wording.Objects);
}
