using System.Diagnostics;
using Amendments.Composition;

namespace Amendments.Rendering.Pages;

/// <summary>Why something is not in the text.</summary>
internal sealed class LeftOut(Page page)
{
    public static string Term(NotAppliedReason reason) => reason switch
    {
        NotAppliedReason.Same => "Same as",
        NotAppliedReason.Competing => "Competes with",
        NotAppliedReason.Dependent => "Needs",
        NotAppliedReason.DoesNotFit => "Does not fit",
        _ => throw new UnreachableException(),
    };

    /// <summary>The proposals that stand in its place and the reason in words. The reason names proposals by their ids, so a page without attribution gives the edits instead.</summary>
    public void Write(NotApplied left)
    {
        foreach (var (index, id) in left.With.Index())
        {
            page.Html.Text(index > 0 ? ", " : string.Empty);
            page.Links([id]);
            if (page.Names.IsNamed)
            {
                page.Html.Text(" ");
                page.Html.Element("bdi", page.Compilation.Proponent(id));
            }
        }

        if (left.Reason != NotAppliedReason.Same)
        {
            page.Html.Text(left.With.Count > 0 ? ". " : string.Empty);
            page.Html.Element("bdi", Reason(left));
        }
    }

    private string Reason(NotApplied left) => page.Names.IsNamed || left.Reason == NotAppliedReason.DoesNotFit
        ? left.Explanation
        : $"It asks to {string.Join("; ", left.Edits.Select(e => NeutralWords.Of(e, page.Draft)))}.";
}
