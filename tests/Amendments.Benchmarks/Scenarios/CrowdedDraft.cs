using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Benchmarks.Scenarios;

/// <summary>
/// A draft of paragraphs of 150 words with many proposals on each: words replaced, put in and struck, paragraphs reworded with a tenth of
/// their words changed, and every fifth proposal one that somebody else has made, too. The same for the same numbers.
/// </summary>
internal sealed class CrowdedDraft
{
    private const int WordsOfAParagraph = 150;
    private const int ChangedWordsInPercent = 10;

    private readonly GeneratedText _text = new(seed: 4);
    private readonly Dictionary<ParagraphId, List<(Operation Operation, FormattedText Wording)>> _made = [];

    public CrowdedDraft(int paragraphs, int proposals)
    {
        var printed = Enumerable.Range(1, paragraphs).Select(n => new PrintedParagraph(ParagraphKind.Numbered, 0, FormattableString.Invariant($"{n}."), Words()));
        Draft = DraftAssembly.Assemble(new Id<Draft>(1), new Id<Paper>(1), GeneratedDraft.Header, SourceFile.Of("generated.md", []), printed.ToValueList());
        Proposals = [.. Enumerable.Range(1, proposals).Select(n => Proposal(n, Draft.Paragraphs[n % paragraphs]))];
        Resolutions = Resolve();
    }

    public Draft Draft { get; }

    public IReadOnlyList<Proposal> Proposals { get; }

    public IReadOnlyList<Resolution> Resolutions { get; }

    /// <summary>What each proposal makes of the first paragraph.</summary>
    public IReadOnlyList<string> Texts() => [.. Resolutions.Select(r => Composer.Compose(Draft, [r]).Revised()[0])];

    /// <summary>Works out anew what each proposal comes to.</summary>
    public IReadOnlyList<Resolution> Resolve() => [.. Proposals.Select(p => Resolver.Resolve(p, Draft))];

    /// <summary>Everything that is said about proposals before anybody chooses.</summary>
    public (ValueList<Request> Requests, ValueList<Conflict> Conflicts, List<Overlay> Overlays) Analyse()
    {
        var requests = Requests.Of(Draft, Proposals, Resolutions);
        return (requests, ConflictFinder.Find(Draft, requests), [.. Overlay.All(Draft, requests)]);
    }

    private FormattedText Words()
    {
        var words = string.Join(' ', _text.Paragraph(), _text.Paragraph()).Split(' ').Take(WordsOfAParagraph);
        return $"{string.Join(' ', words).TrimEnd('.', ',')}.";
    }

    private Proposal Proposal(int number, Paragraph paragraph)
    {
        var (operation, wording) = Ask(paragraph);
        return new Proposal
        {
            Id = new Id<Proposal>(number),
            Draft = Draft.Id,
            Readings = [new Reading(operation)],
            Wording = wording,
            Language = "en",
            Involved = [new Involvement(new Id<Participant>(1 + (number % 20)), Role.Author)],
            RecordedOn = new DateOnly(2025, 7, 1),
        };
    }

    private (Operation Operation, FormattedText Wording) Ask(Paragraph paragraph)
    {
        if (!_made.TryGetValue(paragraph.Id, out var made))
        {
            _made.Add(paragraph.Id, made = []);
        }

        if (made.Count > 0 && _text.Below(5) == 0)
        {
            return made[_text.Below(made.Count)];
        }

        var target = new Target.Paragraph(paragraph.Label!);
        var quotation = new Quotation(_text.Quotation(paragraph.Text.Text));
        var words = _text.Sentence(3).TrimEnd('.').ToLowerInvariant();
        made.Add(_text.Below(4) switch
        {
            0 => (new Operation.ReplaceWords(quotation) { Target = target }, words),
            1 => (new Operation.InsertWords(new InsertionPoint.After(quotation)) { Target = target }, words),
            2 => (new Operation.DeleteWords(quotation) { Target = target }, FormattedText.Empty),
            _ => (new Operation.ReplaceParagraph { Target = target }, _text.Rewritten(paragraph.Text.Text, ChangedWordsInPercent)),
        });
        return made[^1];
    }
}
