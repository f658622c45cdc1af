using System.Text.Json;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Sqlite.Lines;
using Amendments.Sqlite.Tables;
using Amendments.Sqlite.Words;
using Amendments.Texts;

namespace Amendments.Sqlite.Queries;

/// <summary>Reads which lines of the ledger have to do with what.</summary>
internal sealed class TrailQueries(Database database, LedgerTable ledger, SubjectTable subjects, bool showsConfidential) : ITrail
{
    public IReadOnlyList<LoggedLine> Lines(LedgerFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return database.Read(() =>
        {
            var numbers = Numbers(filter);
            var named = Subjects(numbers);
            var hidden = Hidden([.. named.Where(s => SaysOf(s.Subject)).Select(s => s.Subject.Record).Distinct()]).ToHashSet();
            var byLine = named.ToLookup(s => s.Line, s => s.Subject);
            return ledger.Some(numbers).ConvertAll(e => Logged(e, byLine[e.Number].ToValueList(), hidden));
        });
    }

    public IReadOnlyList<SubjectLine> About(IReadOnlyCollection<string> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        subjects.Complete();
        return InOrder(database.Rows(
            """
            select s.entry, s.record, s.role
            from json_each(@records) as wanted
            join subject as s on s.record = wanted.value
            """,
            Read,
            ("records", JsonSerializer.Serialize(records.Distinct().ToArray()))));
    }

    public IReadOnlyList<SubjectLine> Subjects(IReadOnlyCollection<long> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        subjects.Complete();
        return InOrder(database.Rows(
            """
            select s.entry, s.record, s.role
            from json_each(@lines) as wanted
            join subject as s on s.entry = wanted.value
            """,
            Read,
            ("lines", $"[{string.Join(',', lines.Distinct())}]")));
    }

    public IReadOnlyList<string> RecordsOn(IReadOnlyCollection<ParagraphId> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        return database.Rows(
            """
            select 'P' || t.proposal_id
            from json_each(@paragraphs) as wanted
            join resolution_paragraph as t on t.draft_id = wanted.value ->> 0 and t.paragraph = wanted.value ->> 1
            union
            select 'R' || t.remark_id
            from json_each(@paragraphs) as wanted
            join remark_paragraph as t on t.draft_id = wanted.value ->> 0 and t.paragraph = wanted.value ->> 1
            """,
            r => r.GetString(0),
            ("paragraphs", $"[{string.Join(',', paragraphs.Select(p => $"[{p.Draft.Number},{p.Ordinal}]"))}]"));
    }

    // Terms hold no quotation marks, so each phrase is quoted whole (https://www.sqlite.org/fts5.html §3.2).
    public IReadOnlyList<long> Proposing(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var terms = Term.Joined(words);
        return terms.Length == 0 ? [] : database.Rows(
            "select s.owner from search join searched as s on s.id = search.rowid where search match @match and s.kind = 'line' order by s.owner",
            r => r.GetInt64(0),
            ("match", $"\"{terms}\""));
    }

    public IReadOnlyList<long> ProposingSome(string words, int most)
    {
        ArgumentNullException.ThrowIfNull(words);
        var terms = Term.In(Folding.Fold(words)).Select(t => $"\"{t.Text}\"").Distinct().ToList();
        return terms.Count == 0 ? [] : database.Rows(
            "select s.owner from search join searched as s on s.id = search.rowid where search match @match and s.kind = 'line' order by search.rank, s.owner limit @most",
            r => r.GetInt64(0),
            ("match", string.Join(" OR ", terms)), ("most", most));
    }

    public IReadOnlyList<Id<Proposal>> Tied(Id<Draft> draft, string tie, Id<Proposal>? before)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return database.Rows(
            """
            select t.proposal_id
            from resolution_tie as t
            join proposal as p on p.id = t.proposal_id
            where t.draft_id = @draft and t.tie = @tie and t.proposal_id < @before and not p.is_withdrawn and p.taken_back_entry is null
            """,
            r => new Id<Proposal>(r.GetInt32(0)),
            ("draft", draft.Number), ("tie", tie), ("before", before?.Number ?? int.MaxValue));
    }

    // It was made confidential itself, or with its submission; a finding also with what it, or a part of it, became.
    public IReadOnlyList<string> Hidden(IReadOnlyCollection<string> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        subjects.Complete();
        return showsConfidential || records.Count == 0 ? [] : database.Rows(
            $"""
            with recursive
            wanted as materialized (
                select value as record, substr(value, 1, 1) as kind, cast(substr(value, 2) as integer) as id
                from json_each(@records)
            ),
            part (record, finding_id) as (
                select record, id from wanted where kind = 'F'
                union
                select p.record, cast(substr(s.record, 2) as integer)
                {SplitFindings.Step}
            ),
            document (record, submission_id) as (
                select record, id from wanted where kind = 'S'
                union
                select w.record, r.submission_id from wanted as w join remark as r on w.kind = 'R' and r.id = w.id
                union
                select w.record, cast(substr(s.record, 2) as integer)
                from wanted as w
                join position as p on w.kind = 'Q' and p.id = w.id
                join subject as s on s.entry = p.entry and s.role = 'source'
                union
                select p.record, f.submission_id from part as p join finding as f on f.id = p.finding_id
            ),
            asked (record, proposal_id) as (
                select record, id from wanted where kind = 'P'
                union
                select w.record, p.proposal_id from wanted as w join position as p on w.kind = 'Q' and p.id = w.id
                union
                select p.record, {SplitFindings.Proposal}
                {SplitFindings.BecameProposals}
            )
            select d.record from document as d join submission as s on s.id = d.submission_id where s.is_confidential
            union
            select a.record from asked as a join proposal as p on p.id = a.proposal_id where p.is_confidential
            """,
            r => r.GetString(0),
            ("records", JsonSerializer.Serialize(records)));
    }

    private static LoggedLine Logged(Entry entry, ValueList<Subject> subjects, HashSet<string> hidden)
    {
        var own = subjects.Where(s => SaysOf(s) && hidden.Contains(s.Record)).ToValueList();
        return own.Count == 0 ? new LoggedLine(entry, subjects) : new LoggedLine(entry, own) { IsConfidential = true };
    }

    private static bool SaysOf(Subject subject) => subject.Role is SubjectRole.Made or SubjectRole.About or SubjectRole.Became or SubjectRole.Changed;

    private List<long> Numbers(LedgerFilter filter)
    {
        var numbers = database.Rows(
            """
            select number
            from ledger
            where (@numbers is null or number in (select value from json_each(@numbers)))
                and (@from is null or recorded_at >= @from)
                and (@before is null or recorded_at < @before)
                and (@actor is null or actor = @actor collate nocase)
            order by number desc
            limit @most
            """,
            r => r.GetInt64(0),
            ("numbers", filter.Numbers is { } some ? $"[{string.Join(',', some)}]" : null),
            ("from", filter.From is { } from ? LedgerTable.Write(from) : null),
            ("before", filter.Before is { } before ? LedgerTable.Write(before) : null),
            ("actor", filter.Actor), ("most", filter.Last ?? -1));
        numbers.Reverse();
        return numbers;
    }

    // What a line makes or is about stands before what it names; "P9" before "P10".
    private static SubjectLine Read(ResultRow row) => new(row.GetInt64(0), new Subject(row.GetString(1), Names<SubjectRole>.Read(row.GetString(2))));

    private static List<SubjectLine> InOrder(List<SubjectLine> lines) =>
        [.. lines.OrderBy(l => l.Line).ThenBy(l => l.Subject.Role).ThenBy(l => l.Subject.Record.Length).ThenBy(l => l.Subject.Record, StringComparer.Ordinal)];
}
