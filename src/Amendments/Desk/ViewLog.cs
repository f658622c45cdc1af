using Amendments.Composition;
using Amendments.Ledger;
using Amendments.Papers;

namespace Amendments.Desk;

/// <summary>Lists lines of the ledger.</summary>
public static class ViewLog
{
    /// <summary>Lists those that a query lets through, in order. Cost: for a paragraph a pass over all findings, else the lines in question.</summary>
    /// <param name="records">The workspace.</param>
    /// <param name="draft">The draft in whose labels paragraphs are named; null when none is.</param>
    /// <param name="query">Which lines.</param>
    public static Outcome<LogView> Run(IRecords records, Draft? draft, LogQuery query)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(query);
        var problems = new List<Problem>();
        var about = new RecordLines(records);
        var sets = new List<HashSet<long>>();
        if (query.Paragraph is { } place && draft is not null)
        {
            sets.Add(about.On(draft, FindPlace.Run(draft, place, problems)));
        }

        if (query.By is { } name && new ParticipantNames(records.Participants()).Find(name, "by", problems) is { } participant)
        {
            sets.Add(about.By(participant.Id));
        }

        if (query.Proposal is { } proposal)
        {
            sets.Add(Known(about.Of(proposal), proposal.ToString(), "amend proposals lists them.", problems));
        }

        if (query.Submission is { } submission)
        {
            sets.Add(Known(about.In(submission), submission.ToString(), "amend submission list shows them.", problems));
        }

        return problems.Count > 0
            ? Outcome<LogView>.Failed(problems)
            : Outcome<LogView>.Done(View(records, query, sets));
    }

    // By whom a confidential proposal is, or on which paragraph, is as confidential as its words.
    private static LogView View(IRecords records, LogQuery query, List<HashSet<long>> sets)
    {
        var tells = query.By is not null || query.Paragraph is not null;
        var filter = Filter(query, sets);
        var lines = records.Trail.Lines(tells ? filter with { Last = null } : filter);
        var shown = tells ? lines.Where(l => !l.IsConfidential).TakeLast(query.Last ?? int.MaxValue) : lines;
        return new LogView(shown.ToValueList(), records.Participants().ToValueList())
        {
            Hidden = Hidden.Of(lines.Where(l => l.IsConfidential).SelectMany(l => l.Subjects).Select(s => s.Record)),
        };
    }

    private static HashSet<long> Known(HashSet<long> lines, string id, string remedy, List<Problem> problems)
    {
        if (lines.Count == 0)
        {
            problems.Add(new Problem(id, "No line of the ledger is about it.", remedy));
        }

        return lines;
    }

    private static LedgerFilter Filter(LogQuery query, List<HashSet<long>> sets) => new()
    {
        Numbers = sets.Count == 0 ? null : sets.Skip(1).Aggregate(sets[0].AsEnumerable(), (common, next) => common.Where(next.Contains)).Order().ToValueList(),
        From = query.Since is { } since ? Midnight(since) : null,
        Before = query.Until is { } until ? Midnight(until.AddDays(1)) : null,
        Actor = query.Actor,
        Last = query.Last,
    };

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
