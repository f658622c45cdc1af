using Amendments.Ledger;
using Amendments.Sqlite.Lines;
using Amendments.Sqlite.Queries;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite.Tables;

/// <summary>Writes which records a line has to do with, and which words it proposes.</summary>
internal sealed class SubjectRows(SubjectTable table, LedgerTable ledger, FindingQueries findings, SearchIndex index)
{
    private readonly Past _past = new(id => findings.Find(id)?.Decision, line => ledger.Events([line])[line]);

    /// <summary>Enters a line; before its event changes anything else, since what it takes back has to be found as it stood.</summary>
    public void Add(long entry, Event happened)
    {
        foreach (var subject in Subjects.Of(happened, _past))
        {
            table.Enter(entry, subject);
        }

        if (ProposedWords.Of(happened) is { } words)
        {
            index.Add(SearchIndex.Line, (int)entry, [words.Text]);
        }
    }
}
