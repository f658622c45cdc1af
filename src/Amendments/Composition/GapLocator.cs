using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>Finds the gap between paragraphs that a target of the "place" kind names, and the paragraph that a new one there should look like.</summary>
internal static class GapLocator
{
    public static (Gap Gap, Paragraph? Like, Problem? Problem) Find(Target target, Draft draft)
    {
        if (target is not (Target.After or Target.Before or Target.Between or Target.EndOf))
        {
            return (default, null, new Problem($"Target “{target}”", "It is not a place between paragraphs.", "Write it like “after 30”, “before 31”, “between 30 and 31” or “end of section Data governance”."));
        }

        var located = Locator.Find(target, draft);
        if (located.Problem is { } problem)
        {
            return (default, null, problem);
        }

        if (located.Paragraphs[^1].Kind == ParagraphKind.Footnote)
        {
            return (default, null, new Problem($"Target “{target}”", "There is no place for a paragraph among the footnotes.", "Name the paragraph that the footnote belongs to."));
        }

        return target switch
        {
            Target.Before => Before(located.Paragraphs[0], draft),
            Target.Between between => Between(between, located, draft),
            Target.EndOf => (new Gap(located.Paragraphs[^1].Id), located.Paragraphs.LastOrDefault(p => p.Kind == ParagraphKind.Numbered), null),
            _ => (new Gap(located.Paragraphs[^1].Id), Like(located.Paragraphs[0], draft), null),
        };
    }

    private static (Gap Gap, Paragraph? Like, Problem? Problem) Before(Paragraph paragraph, Draft draft)
    {
        var ordinal = paragraph.Id.Ordinal - 1;
        return (new Gap(ordinal == 0 ? null : draft.Paragraphs[ordinal - 1].Id), Like(paragraph, draft), null);
    }

    private static (Gap Gap, Paragraph? Like, Problem? Problem) Between(Target.Between between, Located located, Draft draft)
    {
        var (first, last) = (draft.Find(between.First)!, draft.Find(between.Last)!);
        var before = located.Paragraphs.Last(p => p.Id.Ordinal < last.Id.Ordinal || p == first);
        var apart = draft.Paragraphs.Skip(before.Id.Ordinal).TakeWhile(p => p != last).Any(p => p.Label is not null);
        return first.Id.Ordinal > last.Id.Ordinal || apart
            ? (default, null, new Problem($"Between {between.First} and {between.Last}", "The two are not neighbours in this order.", "Name one of them: “after” or “before”."))
            : (new Gap(before.Id), first, null);
    }

    // Behind a heading or unnumbered text a new paragraph looks like the next numbered one.
    private static Paragraph? Like(Paragraph paragraph, Draft draft) =>
        paragraph.Label is not null ? paragraph : draft.Paragraphs.Skip(paragraph.Id.Ordinal).FirstOrDefault(p => p.Kind == ParagraphKind.Numbered);
}
