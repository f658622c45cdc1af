using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Submissions;

namespace Amendments.Desk;

/// <summary>Which lines of the ledger are about which record, and which records say the same words: a finding and what it became, a submission and what was recorded from it.</summary>
internal sealed class RelatedRecords
{
    private readonly Dictionary<string, List<long>> _lines = [];
    private readonly Dictionary<string, List<string>> _related = [];
    private readonly Dictionary<string, List<string>> _parts = [];
    private readonly Dictionary<string, List<string>> _from = [];
    private readonly Dictionary<string, HashSet<Id<Submission>>> _sources = [];
    private readonly Dictionary<string, List<string>> _amending = [];

    /// <summary>Reads the ledger through.</summary>
    public RelatedRecords(IStore store)
    {
        foreach (var entry in store.Entries())
        {
            Take(entry.Number, entry.Event.Stands());
        }
    }

    /// <summary>Whether there ever was such a record with words.</summary>
    public bool Knows(string id) => _lines.ContainsKey(id);

    /// <summary>A record with everything that says its words.</summary>
    public List<string> Of(string id)
    {
        var found = new List<string> { id };
        found.AddRange(_from.GetValueOrDefault(id, []));
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(_parts.GetValueOrDefault(found[i], []));
        }

        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(_related.GetValueOrDefault(found[i], []).Where(r => !found.Contains(r)));
        }

        return [.. found.Distinct().OrderBy(r => _lines[r][0])];
    }

    /// <summary>The lines that are about records.</summary>
    public List<long> Lines(IEnumerable<string> records) => [.. records.SelectMany(r => _lines[r]).Distinct().Order()];

    /// <summary>The submissions that records stand in.</summary>
    public HashSet<Id<Submission>> Sources(IEnumerable<string> records) => [.. records.SelectMany(r => _sources.GetValueOrDefault(r, []))];

    /// <summary>What quotes the words of records without being one of them.</summary>
    public IEnumerable<Problem> Beside(IReadOnlyCollection<string> records) =>
        from record in records
        from amending in _amending.GetValueOrDefault(record, [])
        where !records.Contains(amending)
        select new Problem(amending, $"It changes the words of {record} and may quote them.", $"Redact it, too, if it does: amend redact {amending} --reason TEXT.");

    private void Take(long line, Event happened)
    {
        switch (happened)
        {
            case Event.ProposalMade { Proposal: var proposal }:
                Put(line, proposal.Id.ToString(), proposal.Source);
                proposal.Amended.ToList().ForEach(of => _amending.Put(of.ToString(), proposal.Id.ToString()));
                break;
            case Event.ProposalWithdrawn withdrawn:
                Put(line, withdrawn.Proposal.ToString());
                break;
            case Event.RemarkMade { Remark: var remark }:
                Put(line, remark.Id.ToString(), remark.Source);
                break;
            case Event.PositionTaken { Position: var position }:
                Put(line, position.Id.ToString(), position.Source);
                break;
            case Event.SubmissionAdded { Submission: var submission }:
                Put(line, submission.Id.ToString());
                break;
            // Reasons may quote the words, too.
            case Event.ConfidentialityChanged changed:
                Put(line, changed.Record);
                break;
            case Event.RecordTakenBack back:
                Put(line, _lines.First(known => known.Value.Contains(back.Line)).Key);
                break;
            case Event.FindingMade { Finding: var finding }:
                Put(line, finding.Id.ToString(), finding.Passage);
                break;
            case Event.FindingCorrected corrected:
                Put(line, corrected.Finding.ToString());
                break;
            case Event.FindingDecided decided:
                Put(line, decided.Finding.ToString());
                Relate(decided.Finding.ToString(), decided.Decision);
                break;
        }
    }

    private void Put(long line, string id, Passage? source = null)
    {
        _lines.Put(id, line);
        if (!_sources.TryGetValue(id, out var known))
        {
            _sources.Add(id, known = []);
        }

        if (source is not null && known.Add(source.Submission))
        {
            _from.Put(source.Submission.ToString(), id);
        }
    }

    // What it was split from holds its words, too; what became of another part of that does not.
    private void Relate(string finding, FindingDecision decision)
    {
        if (decision is FindingDecision.Accepted accepted)
        {
            _related.Put(finding, accepted.Became);
            _related.Put(accepted.Became, finding);
        }
        else if (decision is FindingDecision.Split split)
        {
            foreach (var part in split.Into)
            {
                _related.Put(part.ToString(), finding);
                _parts.Put(finding, part.ToString());
            }
        }
    }
}
