using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Rendering;
using Amendments.Texts;

namespace Amendments.Word.Export;

/// <summary>What the comments beside the changes say: whose proposal it is, what it asks for, where it stands, and what competes with it.</summary>
/// <param name="compilation">What is exported.</param>
/// <param name="stamps">Authors and dates.</param>
/// <param name="hidden">What may not be told; null when everything may.</param>
internal sealed class CommentNotes(Compilation compilation, Stamps stamps, Attribution? hidden)
{
    private readonly bool _unattributed = hidden is not null;
    private readonly ILookup<Id<Proposal>, Amendment> _amendments = compilation.Composed.Amendments.ToLookup(a => a.Of);
    private readonly ILookup<Id<Proposal>, NotApplied> _bracketed = compilation.Composed.NotApplied.Where(n => n.Reason == NotAppliedReason.Bracketed).ToLookup(n => n.Proposal);

    /// <summary>The comment on a proposal's change.</summary>
    /// <param name="id">The proposal.</param>
    /// <param name="paragraph">The paragraph in which it is shown.</param>
    /// <param name="others">What is not applied because of it.</param>
    public CommentNote Change(Id<Proposal> id, ComposedParagraph paragraph, IEnumerable<NotApplied> others)
    {
        var proposal = compilation.Proposal(id);
        List<FormattedText> lines = [Head(proposal), .. Whose(proposal), .. Bracketed(id), .. Openness(proposal), .. Supplied(proposal, paragraph), .. Number(paragraph), .. _amendments[id].Select(Amended), .. others.Select(Other)];
        return new CommentNote(stamps.Author(id), stamps.Date(id), lines.ToValueList());
    }

    /// <summary>The comment on a proposal of which nothing is shown as a change.</summary>
    public CommentNote Unshown(NotApplied left)
    {
        var proposal = compilation.Proposal(left.Proposal);
        List<FormattedText> lines = [Head(proposal), _unattributed ? "Not shown as a change." : $"Not shown as a change. {left.Explanation}", .. Wording(proposal), .. Whose(proposal)];
        return new CommentNote(stamps.Author(left.Proposal), stamps.Date(left.Proposal), lines.ToValueList());
    }

    /// <summary>The comment on a request to keep a text.</summary>
    public CommentNote Retained(Id<Proposal> id)
    {
        var proposal = compilation.Proposal(id);
        return new CommentNote(stamps.Author(id), stamps.Date(id), [Head(proposal), .. Whose(proposal)]);
    }

    /// <summary>The comment that holds a remark.</summary>
    public CommentNote Remark(Remark remark)
    {
        List<FormattedText> lines = [_unattributed ? $"Remark on {remark.Target}" : $"{remark.Id} · remark on {remark.Target}", remark.Words];
        if (!_unattributed && remark.Source is { } source)
        {
            lines.Add(Source(source));
        }

        return new CommentNote(stamps.Author(remark.By), _unattributed ? stamps.Neutral : remark.Source is { } passage ? compilation.Date(passage) : null, lines.ToValueList());
    }

    private IEnumerable<FormattedText> Bracketed(Id<Proposal> id)
    {
        var with = _bracketed[id].SelectMany(n => n.With).Distinct().ToList();
        if (with.Count > 0)
        {
            yield return _unattributed ? "In brackets, because it competes with another proposal." : $"In brackets, because it competes with {string.Join(", ", with.Select(w => $"{w} ({compilation.Proponent(w)})"))}.";
        }
    }

    private FormattedText Head(Proposal proposal)
    {
        return _unattributed ? NeutralWords.Of(proposal.Operation) : $"{proposal.Id} · {OperationName.Describe(proposal.Operation)}";
    }

    private IEnumerable<FormattedText> Whose(Proposal proposal)
    {
        if (_unattributed)
        {
            yield break;
        }

        yield return $"Proposed by {string.Join(", ", compilation.Names(proposal, Role.Author))}{Also(proposal, Role.OnBehalfOf, "on behalf of")}{Also(proposal, Role.CoSponsor, "co-sponsored by")}{Also(proposal, Role.Supporter, "supported by")}";
        foreach (var stance in compilation.Standing(proposal.Id).GroupBy(p => p.Stance).OrderBy(g => g.Key))
        {
            yield return $"{StanceWords(stance.Key)}: {string.Join(", ", stance.Select(p => compilation.Name(p.By)))}";
        }

        if (proposal.Source is { } source)
        {
            yield return IsWording(proposal, source) ? $"Source: {source.Place} (the wording as it stands there)" : Source(source);
        }

        foreach (var cited in compilation.Cited(proposal.Id))
        {
            yield return FormattedText.Join([$"{CitationWords.Lead} ", CitationWords.Of(cited)]);
        }

        if (proposal.Rationale.Length > 0)
        {
            yield return FormattedText.Join(["Rationale: ", proposal.Rationale]);
        }
    }

    private string Also(Proposal proposal, Role role, string words)
    {
        var names = compilation.Names(proposal, role);
        return names.Count == 0 ? string.Empty : $"; {words} {string.Join(", ", names)}";
    }

    private static bool IsWording(Proposal proposal, Submissions.Passage source) =>
        Folding.Fold(source.Quote.Text).Text.Trim() is { Length: > 0 } quoted && quoted == Folding.Fold(proposal.Wording.Text).Text.Trim();

    private static FormattedText Source(Submissions.Passage source) =>
        source.Quote.Length == 0 ? $"Source: {source.Place}" : FormattedText.Join([$"Source: {source.Place}: “", source.Quote, "”"]);

    private static IEnumerable<FormattedText> Openness(Proposal proposal)
    {
        if (proposal.Status != ProposalStatus.Open)
        {
            yield break;
        }

        yield return $"Open: nobody has confirmed how it is meant. Shown as: {NeutralWords.Of(proposal.Operation)}.";
        foreach (var other in proposal.Readings.Skip(1))
        {
            yield return $"It can also be read as: {NeutralWords.Of(other.Operation)}.";
        }
    }

    private IEnumerable<FormattedText> Supplied(Proposal proposal, ComposedParagraph paragraph)
    {
        if (paragraph is { Base: null, LabelSource: LabelSource.Editor, Label.Length: > 0 })
        {
            yield return $"The label “{paragraph.Label.TrimEnd('.')}” is the editor’s, so that no other paragraph is renumbered.";
        }

        foreach (var supply in proposal.Supplied.Where(s => hidden?.NameIn(s.What) is null))
        {
            var by = _unattributed ? "the editor" : $"{supply.By} (editor)";
            yield return $"Supplied by {by}: {SupplyWords(supply)}{(supply.Because.Length > 0 && !_unattributed ? $" ({supply.Because})" : string.Empty)}";
        }
    }

    // Which of the two it is to be was the editor's choice for the whole document.
    private IEnumerable<FormattedText> Number(ComposedParagraph paragraph)
    {
        if (KeptNumbers.IsGone(compilation.Draft, paragraph))
        {
            yield return paragraph.Mark.Kind == RunKind.Deleted ? "Its number goes with it; automatic numbers behind it move up." : "Its number stays, so that no other paragraph is renumbered.";
        }
    }

    private FormattedText Other(NotApplied other)
    {
        var proposal = compilation.Proposal(other.Proposal);
        var who = _unattributed ? string.Empty : $"{other.Proposal}, {compilation.Proponent(other.Proposal)}, ";
        if (other.Reason == NotAppliedReason.Same)
        {
            return _unattributed ? "Another proposal asks for the same." : $"The same is asked for by {compilation.Proponent(other.Proposal)} ({other.Proposal}).";
        }

        var asks = string.Join("; ", other.Edits.Select(e => _unattributed ? NeutralWords.Of(e, compilation.Draft) : EditWords.Whole(e, compilation.Draft)));
        var also = _unattributed ? string.Empty : string.Concat(Also(proposal, Role.OnBehalfOf, "on behalf of"), Also(proposal, Role.CoSponsor, "co-sponsored by"));
        return $"Competing: {who}asks to {asks}{also}.";
    }

    private FormattedText Amended(Amendment amendment) => _unattributed
        ? $"Changed by another proposal: {NeutralWords.Of(amendment.Edit, compilation.Draft)}."
        : $"Changed by {amendment.By}, {compilation.Proponent(amendment.By)}: {EditWords.Whole(amendment.Edit, compilation.Draft)}.";

    private static IEnumerable<FormattedText> Wording(Proposal proposal)
    {
        if (proposal.Wording.Length > 0)
        {
            yield return FormattedText.Join(["Wording: “", PlainRedline.Readable(proposal.Wording), "”"]);
        }
    }

    private static string StanceWords(Stance stance) => stance switch
    {
        Stance.Support => "Supported by",
        Stance.CanLiveWith => "Can live with it",
        Stance.Reserve => "Reservation",
        Stance.Oppose => "Opposed by",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string SupplyWords(Supply supply) => supply.Kind switch
    {
        SupplyKind.Label => $"the label {supply.What}",
        SupplyKind.Place => $"the place: {supply.What}",
        _ => $"“{supply.What}”",
    };
}
