using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Rendering.Tables;

/// <summary>Where in the draft the targets of proposals and remarks are.</summary>
internal sealed class TablePlaces(Compilation compilation)
{
    private readonly Dictionary<Id<Proposal>, Resolution> _resolutions = compilation.Resolutions.ToDictionary(r => r.Proposal);

    /// <summary>The places of a target, each once; at least one, also for what the draft does not have.</summary>
    public IEnumerable<TablePlace> Of(Target target) => (target switch
    {
        Target.Whole => [TablePlace.Paper],
        Target.List list => list.Items.SelectMany(Of),
        Target.Section or Target.EndOf => Touched(target).Take(1).Select(TablePlace.Section),
        Target.After or Target.Before or Target.Between => Gap(target),
        Target.Proposed proposed => InTextOf(proposed.Proposal),
        _ => Outermost(Touched(target)).Select(TablePlace.At),
    }).DefaultIfEmpty(TablePlace.WithoutPlace(compilation.Draft, TargetLabel.Of(target))).Distinct();

    /// <summary>The place of a change in the words of another proposal.</summary>
    public static TablePlace Of(Edit.Reword reword) => reword.In switch
    {
        Edit.Reword amended => Of(amended),
        Edit.InsertParagraph insert => TablePlace.Behind(insert.At.After),
        var edit => edit.Paragraph is { } paragraph ? TablePlace.At(paragraph) : TablePlace.Behind(null),
    };

    /// <summary>Whether an edit is about a place.</summary>
    public static bool IsAt(Edit edit, TablePlace place) => edit switch
    {
        Edit.InsertParagraph insert => TablePlace.Behind(insert.At.After) == place,
        Edit.MoveParagraph move => TablePlace.At(move.Of) == place || TablePlace.Behind(move.To.After) == place,
        Edit.Reword reword => Of(reword) == place,
        _ => Places.Of(edit).Any(p => TablePlace.At(p) == place),
    };

    private ValueList<ParagraphId> Touched(Target target) => Locator.Touches(target, compilation.Draft);

    private IEnumerable<TablePlace> Gap(Target target) =>
        GapLocator.Find(target, compilation.Draft) is { Problem: null, Gap: var gap } ? [TablePlace.Behind(gap.After)] : [];

    private IEnumerable<TablePlace> InTextOf(Id<Proposal> id) => !_resolutions.TryGetValue(id, out var resolution) ? []
        : resolution.Edits.Count == 0 ? Of(compilation.Proposal(id).Operation.Target)
        : resolution.Edits.Where(e => e.PutIn is not null).Take(1).Select(e => e switch
        {
            Edit.Reword reword => Of(reword),
            Edit.InsertParagraph insert => TablePlace.Behind(insert.At.After),
            _ => TablePlace.At(e.Paragraph!.Value),
        });

    // A paragraph speaks for its sub-paragraphs.
    private IEnumerable<ParagraphId> Outermost(ValueList<ParagraphId> paragraphs) =>
        paragraphs.Where(p => compilation.Draft[p].Parent is not { } parent || !paragraphs.Contains(parent));
}
