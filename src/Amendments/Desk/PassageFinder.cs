using Amendments.Intake;
using Amendments.Participants;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Finds the passages of items in their submissions. In a text file the quoted words are looked up, so that a passage that is not there cannot be recorded.</summary>
internal sealed class PassageFinder(IStore store)
{
    private readonly Dictionary<Id<Submission>, Submission> _submissions = store.Submissions().ToDictionary(s => s.Id);
    private readonly Dictionary<Id<Submission>, SubmissionText?> _texts = [];

    /// <summary>The passage of an item; null when it names no submission.</summary>
    public Passage? Find(Item item, List<Problem> problems)
    {
        if (item.Passage is { } known)
        {
            return known;
        }

        if (item.Submission is null)
        {
            if (item.Source != SourceNote.Nowhere)
            {
                problems.Add(new Problem($"{item.Where}.source", "It has a passage, but no submission is named.", "Name it: \"submission\": \"S1\"."));
            }

            return null;
        }

        if (!Id<Submission>.TryParse(item.Submission, out var id) || !_submissions.ContainsKey(id))
        {
            problems.Add(new Problem($"{item.Where}.submission", $"There is no submission “{item.Submission}”.", "Add it first: amend submission add FILE --by NAME."));
            return null;
        }

        return Locate(new Passage(id, item.Source.Heading, item.Source.Lines, item.Source.Pages, null, item.Source.Quote), item.Where, problems);
    }

    public Id<Participant>? Submitter(Passage passage) => _submissions.TryGetValue(passage.Submission, out var submission) ? submission.Submitter : null;

    public bool IsConfidential(Passage passage) => _submissions.GetValueOrDefault(passage.Submission) is { IsConfidential: true };

    public DateOnly? Date(Passage passage) => _submissions.GetValueOrDefault(passage.Submission)?.Dates.Best;

    private Passage Locate(Passage passage, string where, List<Problem> problems)
    {
        if (passage.Quote.Length == 0 || TextOf(passage.Submission) is not { } file)
        {
            return passage;
        }

        var places = file.Find(passage.Quote.Text).Select(range => (Range: range, Lines: Lines(file.Text, range))).ToList();
        var place = places.FirstOrDefault(p => passage.Lines is null || p.Lines == passage.Lines);
        if (places.Count == 0 || place.Range.IsEmpty)
        {
            problems.Add(new Problem($"{where}.source", $"The quoted passage is not {(places.Count == 0 ? "in" : "at these lines of")} {passage.Submission}: “{Opening(passage.Quote.Text)}”.",
                places.Count == 0 ? "Quote the submission exactly." : $"It stands in line{places[0].Lines}."));
            return passage;
        }

        return passage with { Lines = place.Lines, Characters = place.Range };
    }

    private SubmissionText? TextOf(Id<Submission> id)
    {
        if (!_texts.TryGetValue(id, out var text))
        {
            var file = _submissions[id].Source;
            var bytes = file is not null && SubmissionText.IsText(file.Name) ? store.File(file.Sha256) : null;
            _texts[id] = text = bytes is null ? null : SubmissionText.Read(file!.Name, bytes);
        }

        return text;
    }

    private static Span Lines(string text, TextRange range)
    {
        var first = text.AsSpan(0, range.Start).Count('\n') + 1;
        return new Span(first, first + range.In(text).TrimEnd().AsSpan().Count('\n'));
    }

    private static string Opening(string quote) => quote.Length <= 60 ? quote : $"{quote[..60].TrimEnd()}…";
}
