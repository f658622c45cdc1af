using Amendments.Papers;

namespace Amendments.Proposals;

/// <summary>The label that a target names, for lists and for sorting.</summary>
public static class TargetLabel
{
    /// <summary>The first label that it names; null when it names none: the title, a section, a footnote, the whole paper.</summary>
    public static Label? Of(Target target) => target switch
    {
        Target.Paragraph paragraph => paragraph.Label,
        Target.Chapeau chapeau => chapeau.Label,
        Target.Sentence sentence => sentence.Label,
        Target.Range range => range.First,
        Target.Between between => between.First,
        Target.List list => list.Items.Select(Of).FirstOrDefault(l => l is not null),
        Target.After after => Of(after.Item),
        Target.Before before => Of(before.Item),
        _ => null,
    };
}
