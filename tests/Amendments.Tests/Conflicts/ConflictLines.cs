using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Rendering;
using Amendments.Texts;

namespace Amendments.Tests.Conflicts;

/// <summary>What a conflict fixture shows, one thing a line. A request is named after everybody who asks for it: "P1 + P3", "P2.1" for a part.</summary>
internal sealed class ConflictLines(Draft draft, IReadOnlyList<Proposal> proposals, IReadOnlyList<Resolution> resolutions)
{
    private readonly ValueList<Request> _requests = Amendments.Conflicts.Requests.Of(draft, proposals, resolutions);
    private readonly Dictionary<Id<Proposal>, int> _parts = resolutions.ToDictionary(r => r.Proposal, r => r.Parts);

    /// <summary>"P1 not-found: ...".</summary>
    public IEnumerable<string> Misfits => resolutions.Where(r => !r.Fits).Select(r => $"{r.Proposal} {r.State}: {r.Problem}");

    /// <summary>"P1 + P3: Paragraph 2: replace “shall” by “may”".</summary>
    public IEnumerable<string> Requests => _requests.Select((r, i) => $"{Name(i)}: {Where(r)}: {ConflictWords.Describe(r, draft)}");

    /// <summary>"P1 + P3 against P2: they replace the same words differently: “shall”"; "and" instead of "against" where both can stand.</summary>
    public IEnumerable<string> Conflicts => Found.Select(c =>
        $"{Name(c.First)} {(c.IsExclusive ? "against" : "and")} {Name(c.Second)}: {ConflictWords.Describe(c.Reason)}: {ConflictWords.Over(c, draft)}");

    /// <summary>"2. “shall” → “may” (P1 + P3) | struck (P2)", and for paragraphs as wholes "2. whole: P4", "2. behind: P5".</summary>
    public IEnumerable<string> Overlay => Amendments.Conflicts.Overlay.All(draft, _requests).SelectMany(Lines);

    /// <summary>"can all stand: P4, P5", and for each choice "either P1 + P3, or P2".</summary>
    public IEnumerable<string> Choices
    {
        get
        {
            var choices = Amendments.Conflicts.Choices.Of(_requests.Count, Found);
            if (choices.Open.Count == 0)
            {
                return [];
            }

            var free = choices.Uncontested.Count == 0 ? [] : new[] { $"can all stand: {Names(choices.Uncontested)}" };
            return free.Concat(choices.Open.Select(c => $"either {string.Join(", or ", c.Alternatives.Select(a => Names(a, " with ")))}{(c.IsComplete ? string.Empty : ", or others")}"));
        }
    }

    /// <summary>"P1 ~ P2: spelling: [-organise-]{+organize+}".</summary>
    public IEnumerable<string> Alike => Resemblances.Find(draft, _requests, Found)
        .Select(r => $"{Name(r.First)} ~ {Name(r.Second)}: {r.Kind.ToString().ToLowerInvariant()}: {PlainRedline.Write(r.Difference)}");

    /// <summary>"P1, P2: Paragraph 2: insert “also”".</summary>
    public IEnumerable<string> Shared => SharedEdit.Find(_requests).Select(s => $"{Name(s.First)}, {Name(s.Second)}: {EditWords.Describe(s.Edit, draft)}");

    private ValueList<Conflict> Found => ConflictFinder.Find(draft, _requests);

    private string Name(int request) =>
        string.Join(" + ", _requests[request].Asked.Select(a => _parts[a.Proposal] > 1 ? a.ToString() : a.Proposal.ToString()));

    private string Names(IEnumerable<int> requests, string between = ", ") => string.Join(between, requests.Select(Name));

    private string Where(Request request) => request.Paragraphs.Any() ? string.Join(", ", request.Paragraphs.Select(p => draft[p].Name)) : "The beginning";

    private IEnumerable<string> Lines(Overlay overlay)
    {
        var name = overlay.Paragraph.Name;
        var words = overlay.Stretches.Where(s => s.Kind != StretchKind.Kept).Select(s => $"{name}: {Base(s, overlay)} → {string.Join(" | ", s.Alternatives.Select(Alternative))}: {s.Kind.ToString().ToLowerInvariant()}");
        return words
            .Concat(overlay.Whole.Count == 0 ? [] : [$"{name} as a whole: {Names(overlay.Whole)}"])
            .Concat(overlay.Behind.Count == 0 ? [] : [$"{name}, behind it: {Names(overlay.Behind)}"])
            .Concat(overlay.Amending.Count == 0 ? [] : [$"{name}, in the text of others: {Names(overlay.Amending)}"]);
    }

    private static string Base(Stretch stretch, Overlay overlay)
    {
        var text = overlay.Paragraph.Text;
        return stretch.Range.IsEmpty ? $"behind “{text.Text[Math.Max(0, text.Text.LastIndexOf(' ', Math.Max(0, stretch.Range.Start - 2)))..stretch.Range.Start].Trim()}”" : Quote(text.Slice(stretch.Range));
    }

    private string Alternative(Alternative alternative) => $"{(alternative.Text.Length == 0 ? "struck" : Quote(alternative.Text))} ({Names(alternative.Requests)})";

    private static string Quote(FormattedText text) => $"“{PlainRedline.Readable(text)}”";
}
