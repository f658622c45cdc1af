using Amendments.Comparison;
using Amendments.Composition;

namespace Amendments.Rendering.Pages;

/// <summary>What happens to a paragraph as a whole, which no run of its text can show, and whose its new label is.</summary>
internal sealed class ParagraphStatus(Page page)
{
    public void Write(ComposedParagraph composed)
    {
        if (composed.Mark.Owner is not { } owner)
        {
            return;
        }

        using (page.Html.Open("p", Page.Own("status")))
        {
            page.Html.Text($"{What(composed, page.Plan.Showings.Resolution(owner).Edits)}: ");
            page.Links([owner]);
            if (composed.Label.Length > 0 && composed.LabelSource != LabelSource.Printed)
            {
                page.Html.Text("; ");
                page.Html.Element("span", composed.LabelSource == LabelSource.Editor ? "editor’s label" : "label as requested", ("class", "label-source"));
            }
        }
    }

    private string What(ComposedParagraph composed, ValueList<Edit> edits)
    {
        var isMoved = edits.Any(e => e is Edit.MoveParagraph move && move.Of == (composed.Base ?? composed.Like));
        var isMerged = edits.Any(e => e is Edit.MergeParagraphs merge && merge.First == composed.Base);
        return (composed.Mark.Kind, composed.Base) switch
        {
            (RunKind.Inserted, null) => isMoved ? $"moved here from {page.Draft[composed.Like!.Value].Name}" : "new paragraph",
            (RunKind.Inserted, _) => "a new paragraph begins here",
            _ => isMoved ? "moved to another place" : isMerged ? "runs on into the next paragraph" : "paragraph deleted",
        };
    }
}
