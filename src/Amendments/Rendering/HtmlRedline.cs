using Amendments.Comparison;
using Amendments.Proposals;
using Amendments.Rendering.Pages;

namespace Amendments.Rendering;

/// <summary>
/// A redline as HTML: <c>&lt;del data-proposal="P3" title="owner"&gt;</c> and <c>&lt;ins&gt;</c>. Taking every <c>ins</c> away leaves the text
/// before, taking every <c>del</c> away the text after, when the elements of class "mark" and "owner" are taken away too.
/// </summary>
/// <remarks>
/// "[deleted: …]" and "[inserted: …]" stand in elements of class "mark", which a page hides from the eye only: screen readers
/// seldom announce <c>del</c> and <c>ins</c>, and copying into plain text loses them.
/// </remarks>
public static class HtmlRedline
{
    /// <summary>The redline as a fragment of inline elements.</summary>
    /// <param name="redline">The redline.</param>
    /// <param name="ownerName">The name to show for a proposal; null for none.</param>
    public static string Write(Redline redline, Func<Id<Proposal>, string?> ownerName)
    {
        ArgumentNullException.ThrowIfNull(redline);
        ArgumentNullException.ThrowIfNull(ownerName);
        var html = new HtmlWriter();
        Write(html, redline, id => new ChangeOwner(id.ToString(), ownerName(id)), null);
        return html.ToString();
    }

    internal static void Write(HtmlWriter html, Redline redline, Func<Id<Proposal>, ChangeOwner> ownerOf, Func<string, string?>? noteAnchor)
    {
        var runs = redline.Runs;
        for (int start = 0, end; start < runs.Count; start = end)
        {
            var (kind, owner) = (runs[start].Kind, runs[start].Owner);
            end = start + 1;
            while (end < runs.Count && runs[end].Kind == kind && runs[end].Owner == owner)
            {
                end++;
            }

            var group = runs.Skip(start).Take(end - start);
            if (kind == RunKind.Kept)
            {
                Words(html, group, noteAnchor);
                continue;
            }

            var shown = owner is { } id ? ownerOf(id) : null;
            Change(html, kind, group, shown, noteAnchor);
            if (shown is not null && (end == runs.Count || runs[end].Kind == RunKind.Kept || runs[end].Owner != owner))
            {
                Tag(html, shown);
            }
        }
    }

    private static void Change(HtmlWriter html, RunKind kind, IEnumerable<Run> runs, ChangeOwner? owner, Func<string, string?>? noteAnchor)
    {
        var (element, mark) = kind == RunKind.Deleted ? ("del", "[deleted: ") : ("ins", "[inserted: ");
        using (html.Open(element, ("class", owner?.Class), ("data-proposal", owner?.Key), ("title", owner?.Title)))
        {
            html.Element("span", mark, ("class", "mark"));
            Words(html, runs, noteAnchor);
            html.Element("span", "]", ("class", "mark"));
        }
    }

    private static void Words(HtmlWriter html, IEnumerable<Run> runs, Func<string, string?>? noteAnchor)
    {
        foreach (var run in runs)
        {
            using var supplied = run.IsSupplied ? html.Open("span", ("class", "supplied"), ("title", "supplied by the editor")) : (IDisposable?)null;
            HtmlText.Write(html, run.Text, noteAnchor);
        }
    }

    private static void Tag(HtmlWriter html, ChangeOwner owner)
    {
        if (owner.Tag is null)
        {
            return;
        }

        using (html.Open("sup", ("class", $"owner {owner.Class}".TrimEnd())))
        using (html.Open("bdi"))
        {
            html.Element("a", owner.Tag, ("href", owner.Anchor is null ? null : $"#{owner.Anchor}"));
        }
    }
}
