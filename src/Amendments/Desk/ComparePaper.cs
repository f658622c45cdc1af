using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Finds where participants agree, differ and are silent, paragraph by paragraph.</summary>
public static class ComparePaper
{
    /// <summary>Compares.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="place">Which paragraphs, as <see cref="TargetNotation"/> reads them; null for all.</param>
    /// <param name="by">The participants to compare, by name; none for everybody who proposes something.</param>
    /// <returns>The comparison; or why there is no such place or participant.</returns>
    public static Outcome<PaperComparison> Run(IStore store, Draft draft, string? place, IEnumerable<string> by)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(by);
        var problems = new List<Problem>();
        var view = place is null ? draft.Paragraphs.Select(p => p.Id).ToValueList() : FindPlace.Run(draft, place, problems);
        var among = CompileBy.Participants(store, by, problems);
        if (problems.Count > 0)
        {
            return Outcome<PaperComparison>.Failed(problems);
        }

        var compilation = CompileBy.Run(store, draft, among);
        var participants = among.Count > 0 ? among : compilation.Proposals.SelectMany(p => p.Backers).Distinct().Order().ToValueList();
        var places = Places(compilation, view.ToHashSet(), participants, place is null).ToValueList();
        var spoken = places.Select(p => p.Paragraph?.Id).ToHashSet();
        return Outcome<PaperComparison>.Done(new PaperComparison(
            compilation,
            participants.Select(id => compilation.Participants.First(p => p.Id == id)).ToValueList(),
            places,
            view.Count(id => draft[id].Kind is ParagraphKind.Numbered or ParagraphKind.SubParagraph && !spoken.Contains(id)),
            compilation.Resolutions.Where(r => !r.Fits && (place is null || r.Touches.Any(view.Contains))).ToValueList()));
    }

    private static IEnumerable<PaperPlace> Places(Compilation compilation, HashSet<ParagraphId> view, ValueList<Id<Participant>> participants, bool isWhole) =>
        from request in compilation.Requests.Select((r, i) => (Request: r, Index: i))
        from paragraph in Of(request.Request)
        where paragraph is { } id ? view.Contains(id) : isWhole
        group request.Index by paragraph into here
        orderby here.Key?.Ordinal ?? 0
        select Place(compilation, here.Key is { } id ? compilation.Draft[id] : null, [.. here], participants);

    private static IEnumerable<ParagraphId?> Of(Request request) => request.Paragraphs.Select(p => (ParagraphId?)p).DefaultIfEmpty(null);

    private static PaperPlace Place(Compilation compilation, Paragraph? paragraph, List<int> requests, ValueList<Id<Participant>> participants)
    {
        var asked = requests.ToDictionary(r => r, r => Backers(compilation, r));
        var speakers = participants.Where(p => asked.Values.Any(a => a.Contains(p))).ToValueList();
        var findings = Findings.Of(compilation, requests);
        var agreement = speakers.Count == 1 ? Agreement.Alone
            : findings.Contests.Count > 0 ? Agreement.Differ
            : asked.Values.All(a => speakers.All(a.Contains)) ? Agreement.Agree
            : Agreement.Together;
        return new PaperPlace(paragraph, speakers, agreement, findings);
    }

    /// <summary>Everybody who asks for a request.</summary>
    internal static HashSet<Id<Participant>> Backers(Compilation compilation, int request) =>
        [.. compilation.Requests[request].Proposals.SelectMany(p => compilation.Proposal(p).Backers)];
}
