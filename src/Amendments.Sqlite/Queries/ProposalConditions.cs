using Amendments.Composition;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Sqlite.Json;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite.Queries;

/// <summary>What a filter comes to in SQL: only the conditions that it holds, so that each can use its index.</summary>
internal sealed class ProposalConditions
{
    private readonly List<string> _conditions;

    public ProposalConditions(ProposalFilter filter, bool showsConfidential)
    {
        _conditions = [filter.IsTakenBack ? "p.taken_back_entry is not null" : "p.taken_back_entry is null"];
        if (!showsConfidential && !filter.WithConfidential && filter.Ids is null)
        {
            _conditions.Add("not p.is_confidential");
        }

        AddColumns(filter);
        AddLists(filter);
        AddText(filter.Text);
    }

    /// <summary>The values of the parameters.</summary>
    public List<(string Name, object? Value)> Values { get; } = [];

    /// <summary>The where clause.</summary>
    public string Where => $"where {string.Join(" and ", _conditions)}";

    private void AddColumns(ProposalFilter filter)
    {
        Add("p.draft_id = @draft", "draft", filter.Draft?.Number);
        Add("p.submission_id = @submission", "submission", filter.Submission?.Number);
        Add("p.operation = @operation", "operation", filter.Operation);
        Add("p.status = @status", "status", filter.Status is { } status ? Names<ProposalStatus>.Of(status) : null);
        Add("r.state = @state", "state", filter.State is { } state ? Names<ResolutionState>.Of(state) : null);
    }

    private void AddLists(ProposalFilter filter)
    {
        Add("p.id in (select value from json_each(@ids))", "ids",
            filter.Ids is { } ids ? $"[{string.Join(',', ids.Select(i => i.Number))}]" : null);
        Add(
            """
            p.id in (
                select t.proposal_id
                from json_each(@paragraphs) as wanted
                join resolution_paragraph as t on t.draft_id = wanted.value ->> 0 and t.paragraph = wanted.value ->> 1
            )
            """, "paragraphs",
            filter.Paragraphs is { } paragraphs ? $"[{string.Join(',', paragraphs.Select(p => $"[{p.Draft.Number},{p.Ordinal}]"))}]" : null);
        Add(
            $"""
            p.id in (
                select i.proposal_id
                from proposal_involvement as i
                where i.participant_id = @by and i.role in ('{Names<Role>.Of(Role.Author)}', '{Names<Role>.Of(Role.OnBehalfOf)}', '{Names<Role>.Of(Role.CoSponsor)}')
            )
            """, "by", filter.By?.Number);
    }

    private void AddText(string? text)
    {
        if (text is null)
        {
            return;
        }

        var words = new SearchedWords(text);
        if (words.IsEmpty)
        {
            _conditions.Add("false");
            return;
        }

        Add("p.id in (select s.owner from search join searched as s on s.id = search.rowid where search match @match and s.kind = 'proposal')", "match", words.Match);
    }

    private void Add(string condition, string name, object? value)
    {
        if (value is not null)
        {
            _conditions.Add(condition);
            Values.Add((name, value));
        }
    }
}
