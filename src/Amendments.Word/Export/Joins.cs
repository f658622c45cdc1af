using System.Xml.Linq;
using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Word.Export;

/// <summary>
/// Joins neighbouring paragraphs of the draft. What stands between them in the file and is not the draft's, such as an empty paragraph,
/// goes with the joint; where a table or the end of a section stands between them, they cannot be joined.
/// </summary>
internal sealed class Joins(DraftParts parts)
{
    /// <summary>The compilation without the proposals that join what cannot be joined in this file; they are listed as not applied.</summary>
    public Compilation Possible(Compilation compilation, List<Problem> problems)
    {
        var possible = compilation.Resolutions.Select(r => Impossible(r, compilation.Draft) is { } problem ? r with { State = ResolutionState.NotFound, Edits = [], Problem = problem } : r).ToValueList();
        var refused = possible.Where((r, i) => r != compilation.Resolutions[i]).ToList();
        problems.AddRange(refused.Select(r => r.Problem! with { Where = $"{r.Proposal}, {r.Problem.Where}" }));
        return refused.Count == 0 ? compilation : compilation.Choosing(compilation.Proposals, possible);
    }

    /// <summary>Strikes what stands between two paragraphs that are joined.</summary>
    /// <param name="first">The paragraph whose end goes; of one that was cut, its last piece.</param>
    /// <param name="second">The paragraph that its words join.</param>
    /// <param name="owner">The proposal that joins them.</param>
    /// <param name="ends">The ends of the paragraphs.</param>
    /// <param name="stamps">Authors and dates.</param>
    public void Clear(XElement first, ParagraphId second, Id<Proposal> owner, ParagraphEnds ends, Stamps stamps)
    {
        foreach (var paragraph in Between(first, second))
        {
            var content = parts.Content(paragraph);
            new ParagraphRewrite(paragraph, content, stamps).Apply(Redline.Whole(RunKind.Deleted, content.Text, owner), 0);
            ends.Set(paragraph, new Mark(RunKind.Deleted, owner), isGone: true);
        }
    }

    private Problem? Impossible(Resolution resolution, Draft draft) => resolution.Edits.OfType<Edit.MergeParagraphs>().FirstOrDefault(m => !CanJoin(m.First, m.Second)) is { } merge
        ? new Problem(draft[merge.First].Name, $"In the file a table or the end of a section stands between it and {draft[merge.Second].Name}, so they cannot be joined.", "Take that away in the file first, or make the change by hand.")
        : null;

    private bool CanJoin(ParagraphId first, ParagraphId second) =>
        parts.Element(first).Parent == parts.Element(second).Parent
        && Between(parts.Element(first), second).Prepend(parts.Element(first)).All(e => e.Local() == "p" && e.Child("pPr")?.Child("sectPr") is null);

    private List<XElement> Between(XElement first, ParagraphId second) =>
        [.. first.ElementsAfterSelf().TakeWhile(e => e != parts.Element(second)).Where(e => !Revisions.Anchors.IsAnchor(e))];
}
