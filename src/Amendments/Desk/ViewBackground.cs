using Amendments.Background;
using Amendments.Composition;

namespace Amendments.Desk;

/// <summary>Shows background documents: all of them, or the sections of one.</summary>
public static class ViewBackground
{
    /// <summary>The documents, by id.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="tag">Only those that name this tag, as <see cref="TagNotation"/> reads it; null for all.</param>
    /// <returns>The documents, or that it is no tag.</returns>
    public static Outcome<IReadOnlyList<BackgroundSummary>> All(IStore store, string? tag)
    {
        ArgumentNullException.ThrowIfNull(store);
        var problems = new List<Problem>();
        var wanted = Tag(tag, problems);
        return problems.Count > 0 ? Outcome<IReadOnlyList<BackgroundSummary>>.Failed(problems) : Outcome<IReadOnlyList<BackgroundSummary>>.Done(store.Backgrounds(wanted));
    }

    /// <summary>The sections of one.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="id">The document.</param>
    /// <param name="tag">Only the sections that name this tag; null for all.</param>
    /// <returns>The view, or that there is no such document, or no such tag.</returns>
    public static Outcome<BackgroundView> One(IStore store, Id<BackgroundDocument> id, string? tag)
    {
        ArgumentNullException.ThrowIfNull(store);
        var problems = new List<Problem>();
        var wanted = Tag(tag, problems);
        var found = FindBackground.Run(store, id, problems);
        return found is not { } document || problems.Count > 0 ? Outcome<BackgroundView>.Failed(problems) : Outcome<BackgroundView>.Done(View(document, wanted, store.Citations(id)) with
        {
            Hidden = new Hidden
            {
                Proposals = View(document, wanted, store.Citations(id, withConfidential: true)).Citations.Select(c => c.Proposal)
                    .Except(store.Citations(id).Select(c => c.Proposal)).Count(),
            },
        });
    }

    private static BackgroundView View(BackgroundDocument document, Tag? tag, IReadOnlyList<CitedBackground> citations) =>
        tag is { } only ? Naming(document, only, citations) : new BackgroundView(document, document.Sections, citations.ToValueList());

    private static BackgroundView Naming(BackgroundDocument document, Tag tag, IEnumerable<CitedBackground> citations)
    {
        var sections = document.Sections.Where(s => s.Tags.Contains(tag)).ToValueList();
        return new BackgroundView(document, sections, citations.Where(c => sections.Any(s => s.Title == c.Citation.Section)).ToValueList());
    }

    private static Tag? Tag(string? written, List<Problem> problems)
    {
        if (written is null)
        {
            return null;
        }

        if (TagNotation.TryRead(written, out var tag))
        {
            return tag;
        }

        problems.Add(new Problem("tag", $"“{written}” is no tag.", "Write it like “Action Line C1”, or C1."));
        return null;
    }
}
