using Amendments.Comparison;
using Amendments.Ledger;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Finds out who proposed words, in all that was ever proposed: also what was withdrawn, rejected, corrected or taken back.</summary>
public static class TraceWords
{
    // So many of the likeliest wordings are compared letter by letter when nobody proposed the words.
    private const int MostNear = 20;

    /// <summary>
    /// Finds it out. Cost: the wordings that hold the words one after the other are found by the index; each of them, with the lines about it, is
    /// then read. Drafts and background documents are read where all the words stand in one paragraph or section.
    /// </summary>
    /// <param name="records">The workspace.</param>
    /// <param name="words">The words.</param>
    /// <param name="order">By which date the earliest comes first.</param>
    public static Outcome<TraceView> Run(IRecords records, string words, DateKind order = DateKind.Recorded)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(words);
        var wanted = new WordSequence(words);
        if (wanted.IsEmpty)
        {
            return Outcome<TraceView>.Failed("words", $"There is no word in “{words}”.", "Name at least one, such as “cultural diversity”.");
        }

        var found = new TraceHits(records, wanted);
        var hits = found.Find(words)
            .OrderBy(h => h.Dates[order] is null).ThenBy(h => h.Dates[order]).ThenBy(h => h.First.Number).ToValueList();
        var places = Places(records, words, wanted).ToLookup(p => Id<Papers.Draft>.TryParse(p.Document, out _));
        return Outcome<TraceView>.Done(
            new TraceView(words, order, hits, places[true].ToValueList(), places[false].ToValueList(), hits.Count > 0 ? null : Near(records, words))
            {
                Hidden = found.Hidden,
            });
    }

    private static IEnumerable<TracePlace> Places(IRecords records, string words, WordSequence wanted)
    {
        var found = SearchWords.Run(records, words, int.MaxValue, isProposed: false)
            .Select(f => (f.Where, f.Hit, Document: f.Hit.Id.Split('/')[0], Matches: wanted.In(f.Hit.Text)))
            .Where(f => f.Matches.Count > 0).ToList();
        var lines = records.Trail.About([.. found.Select(f => f.Document)]).Where(l => l.Subject.Role == SubjectRole.Made).ToDictionary(l => l.Subject.Record, l => l.Line);
        return found
            .OrderBy(f => lines[f.Document]).ThenBy(f => int.Parse(f.Hit.Id.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture))
            .Select(f => new TracePlace(f.Document, f.Where, f.Hit.Text, f.Matches, lines[f.Document]));
    }

    private static NearestWords? Near(IRecords records, string words)
    {
        var likely = records.Trail.Lines(new LedgerFilter { Numbers = records.Trail.ProposingSome(words, MostNear).ToValueList() });
        return likely.Where(line => !line.IsConfidential)
            .Select(line => (Line: line, Text: ProposedWords.Of(line.Entry.Event)!.Text))
            .Select(l => (l.Line, Words: Nearest.Find(words, l.Text) is { } range ? range.In(l.Text) : string.Empty))
            .Where(l => l.Words.Length > 0)
            .OrderByDescending(l => Nearest.Likeness(words, l.Words)).ThenBy(l => l.Line.Number)
            .Select(l => new NearestWords(l.Words, l.Line.Subjects[0].Record, l.Line.Number))
            .FirstOrDefault();
    }
}
