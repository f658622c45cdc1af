using System.Globalization;
using Amendments.Background;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Searches words in everything that the workspace holds.</summary>
public static class SearchWords
{
    private const string Background = "background";

    private const string Paragraphs = "paragraph";

    /// <summary>Searches.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="words">The words, all of which must be there.</param>
    /// <param name="most">At most so many hits.</param>
    public static IReadOnlyList<FoundWords> Run(IRecords store, string words, int most) => Run(store, words, most, isProposed: true);

    /// <summary>Searches.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="words">The words, all of which must be there.</param>
    /// <param name="most">At most so many hits.</param>
    /// <param name="isProposed">Whether proposals and remarks are searched, too.</param>
    internal static IReadOnlyList<FoundWords> Run(IRecords store, string words, int most, bool isProposed)
    {
        ArgumentNullException.ThrowIfNull(store);
        var hits = store.Search(words, most).Where(h => isProposed || h.Kind is Paragraphs or Background).ToList();
        var proposals = Ids<Proposal>(hits.Select(h => h.Id)) is { Count: > 0 } made
            ? store.Proposals(new ProposalFilter { Ids = made }).ToDictionary(l => l.Proposal.Id.ToString(), l => l.Proposal.Operation.Target.ToString())
            : [];
        var remarks = hits.Any(h => Id<Remark>.TryParse(h.Id, out _))
            ? store.Drafts().SelectMany(d => store.Remarks(d.Id)).ToDictionary(r => r.Id.ToString(), r => r.Target.ToString())
            : [];
        var titles = hits.Any(h => h.Kind == Background) ? store.Backgrounds().ToDictionary(b => b.Id, b => b.Header.Title) : [];
        return [.. hits.Select(h => new FoundWords(Paragraph(store, h.Id) ?? Section(h, titles) ?? proposals.GetValueOrDefault(h.Id) ?? remarks.GetValueOrDefault(h.Id) ?? h.Id, h))];
    }

    /// <summary>How many confidential records with the words are not among the hits.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="words">The words.</param>
    /// <param name="most">At most so many hits.</param>
    public static Hidden Hidden(IStore store, string words, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        var shown = store.Search(words, most).Select(h => h.Id).ToHashSet();
        var hidden = store.ShowsConfidential ? [] : store.Search(words, int.MaxValue, withConfidential: true).Where(h => !shown.Contains(h.Id)).Select(h => h.Id).ToList();
        var confidential = Ids<Proposal>(hidden) is { Count: > 0 } made ? store.Proposals(new ProposalFilter { Ids = made }).Count(l => l.Proposal.IsConfidential) : 0;
        var open = store.Drafts().SelectMany(d => store.Remarks(d.Id)).Select(r => r.Id).ToHashSet();
        return new Hidden { Proposals = confidential, Remarks = Ids<Remark>(hidden).Count(r => !open.Contains(r)) };
    }

    private static ValueList<Id<T>> Ids<T>(IEnumerable<string> ids)
        where T : IIdentified =>
        ids.Select(text => Id<T>.TryParse(text, out var id) ? id : (Id<T>?)null).OfType<Id<T>>().Distinct().ToValueList();

    // "D1/57"
    private static string? Paragraph(IRecords store, string id) =>
        id.Split('/') is [var draft, var ordinal] && Id<Draft>.TryParse(draft, out var named)
            && int.TryParse(ordinal, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && store.Draft(named) is { } found
            ? Named(found[new ParagraphId(named, number)])
            : null;

    // "B1/4"; the title of a section is the first line of its text.
    private static string? Section(SearchHit hit, Dictionary<Id<BackgroundDocument>, string> titles) =>
        hit.Kind == Background && hit.Id.Split('/') is [var document, _] && Id<BackgroundDocument>.TryParse(document, out var id)
            ? $"{titles[id]}, “{hit.Text.Split('\n')[0]}”"
            : null;

    private static string Named(Paragraph paragraph) => paragraph.Label?.ToString() ?? paragraph.Kind switch
    {
        ParagraphKind.Footnote => $"footnote {paragraph.Content.Printed}",
        var kind => ChoiceName.Of(kind),
    };
}
