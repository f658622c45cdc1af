using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.Audits;

/// <summary>The ledger, record by record, without what must not be told.</summary>
internal sealed class RecordedLines
{
    private readonly Dictionary<string, List<LoggedLine>> _lines = [];
    private readonly Dictionary<string, List<string>> _origins = [];
    private readonly Dictionary<string, Id<Submission>> _sources = [];
    private readonly HashSet<string> _hidden = [];

    /// <summary>Reads the ledger through.</summary>
    /// <param name="records">The workspace.</param>
    /// <param name="until">The number of the last line that counts.</param>
    public RecordedLines(IRecords records, long until)
    {
        All = records.Trail.Lines(new LedgerFilter()).Where(l => l.Number <= until).ToList();
        foreach (var line in All)
        {
            Take(line);
        }

        if (!records.ShowsConfidential)
        {
            Hide(records);
        }
    }

    /// <summary>Every line, in order.</summary>
    public IReadOnlyList<LoggedLine> All { get; }

    /// <summary>Whether a record is confidential and not to be shown.</summary>
    public bool IsHidden(string record) => _hidden.Contains(record);

    /// <summary>The records of one kind that ever were, in order.</summary>
    public IEnumerable<string> Records<T>()
        where T : IIdentified => _lines.Keys.Where(r => Id<T>.TryParse(r, out _)).OrderBy(r => Id<T>.TryParse(r, out var id) ? id.Number : 0);

    /// <summary>The submission that a record stands in; null when there is none.</summary>
    public Id<Submission>? Source(string record) => _sources.TryGetValue(record, out var source) ? source : null;

    /// <summary>The line that recorded something.</summary>
    public LoggedLine Made(string record) => _lines[record].First(l => l.With(SubjectRole.Made).Contains(record));

    /// <summary>The lines about a record and the findings that it comes from, in order; without those that are about something hidden as well.</summary>
    public IEnumerable<LoggedLine> Of(string record) => Everything(record).Where(l => !l.Subjects.Any(s => s.Role is SubjectRole.Made or SubjectRole.About && IsHidden(s.Record)));

    /// <summary>The same with those.</summary>
    public IEnumerable<LoggedLine> Everything(string record) => _origins.GetValueOrDefault(record, []).Append(record)
        .SelectMany(r => _lines.GetValueOrDefault(r, [])).DistinctBy(l => l.Number).OrderBy(l => l.Number);

    /// <summary>What happened to a record.</summary>
    public AuditTrail Trail(string record, AuditScope scope, IEnumerable<LoggedLine>? more = null)
    {
        var (made, lines) = (Made(record), Of(record).Concat(more ?? []).DistinctBy(l => l.Number).OrderBy(l => l.Number).ToList());
        var within = lines.Where(l => scope.Holds(l) || l.Number == made.Number).ToValueList();
        return new AuditTrail(made, within, lines.Count - within.Count);
    }

    private void Take(LoggedLine line)
    {
        var made = line.With(SubjectRole.Made).FirstOrDefault();
        foreach (var (record, role) in line.Subjects)
        {
            if (role is SubjectRole.Made or SubjectRole.About or SubjectRole.Became or SubjectRole.Changed)
            {
                _lines.Put(record, line);
            }

            if (role == SubjectRole.Source && (made ?? line.With(SubjectRole.About).FirstOrDefault()) is { } inside && Id<Submission>.TryParse(record, out var source))
            {
                _sources[inside] = source;
            }
            else if (role == SubjectRole.Became)
            {
                line.With(SubjectRole.About).Where(a => Id<Finding>.TryParse(a, out _)).ToList().ForEach(f => _origins.Put(record, f));
            }
        }
    }

    private void Hide(IRecords records)
    {
        var filter = new ProposalFilter { WithConfidential = true };
        var proposals = records.Proposals(filter).Concat(records.Proposals(filter with { IsTakenBack = true })).Where(p => p.Proposal.IsConfidential);
        _hidden.UnionWith(proposals.Select(p => p.Proposal.Id.ToString()));
        var submissions = records.Submissions().Where(s => s.IsConfidential).Select(s => s.Id).ToHashSet();
        _hidden.UnionWith(submissions.Select(s => s.ToString()));
        _hidden.UnionWith(All.Where(l => l.IsConfidential).SelectMany(l => l.With(SubjectRole.Made)));
        _hidden.UnionWith(_sources.Where(s => submissions.Contains(s.Value) && !Id<Proposal>.TryParse(s.Key, out _)).Select(s => s.Key));
    }
}
