using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Rendering.Tables;

/// <summary>What stands in the first two cells of a row: what a place is called, and what stands there now.</summary>
internal sealed class PlaceCells(TableSubject subject)
{
    private readonly Draft _draft = subject.Draft;

    /// <summary>What a place is called.</summary>
    /// <param name="place">The place.</param>
    /// <param name="target">How the proposal or remark calls it.</param>
    public ValueList<CellLine> Label(TablePlace place, Target target) =>
        place == TablePlace.Paper ? [CellLine.Fact("Whole paper")]
        : place.IsMissing ? [CellLine.Fact(subject.Words(target)), CellLine.Note("not in the draft")]
        : place.IsGap ? [CellLine.Fact("New"), CellLine.Note(subject.Words(target))]
        : place.IsWhole ? [CellLine.Fact("Section")]
        : [CellLine.Fact(Name(Paragraph(place)))];

    /// <summary>What a paragraph of a composed draft is called: a new one by its label, with whose that is.</summary>
    /// <param name="composed">The paragraph.</param>
    /// <param name="from">For a moved one: where it comes from; otherwise null.</param>
    public ValueList<CellLine> Label(ComposedParagraph composed, ParagraphId? from)
    {
        if (composed.Base is { } id)
        {
            return [CellLine.Fact(Name(_draft[id]))];
        }

        var label = composed.Label.TrimEnd('.');
        var what = from is { } old ? $"moved here from {_draft[old].Name}" : "new";
        var whose = label.Length == 0 ? string.Empty : composed.LabelSource switch
        {
            LabelSource.Editor => "; editor’s label",
            LabelSource.Requested => "; label as requested",
            _ => string.Empty,
        };
        return [CellLine.Fact(label.Length > 0 ? label : "New text"), CellLine.Note(what + whose)];
    }

    /// <summary>What stands at a place now.</summary>
    /// <param name="place">The place.</param>
    /// <param name="withBelow">With the sub-paragraphs of a paragraph, each behind its mark.</param>
    public ValueList<CellLine> Current(TablePlace place, bool withBelow)
    {
        if (place.Ordinal < 1 || place.IsMissing || place.IsGap)
        {
            return [];
        }

        var paragraph = Paragraph(place);
        var below = withBelow && !place.IsWhole ? _draft.Below(paragraph) : [];
        return [Text(paragraph, string.Empty), .. below.Select(p => Text(p, p.Content.Printed))];
    }

    private Paragraph Paragraph(TablePlace place) => _draft.Paragraphs[place.Ordinal - 1];

    private CellLine Text(Paragraph paragraph, string lead) => CellLine.Text(paragraph.Text, _draft.Header.Language, lead);

    private static string Name(Paragraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Heading => "Heading",
        ParagraphKind.Text => paragraph.Label?.ToString() ?? "Unnumbered",
        _ => paragraph.Label?.ToString() ?? paragraph.Name,
    };
}
