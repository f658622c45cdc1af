using Amendments.Ledger;
using Amendments.Scenarios;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Lines;

namespace Amendments.Sqlite.Queries;

/// <summary>Reads scenarios.</summary>
internal sealed class ScenarioQueries(Database database, LedgerTable ledger)
{
    /// <summary>The scenarios as they were saved last, by name.</summary>
    public List<SavedScenario> All() => database.Read(() =>
    {
        var rows = database.Rows("select saved_by, entry from scenario order by name", r => new Row(r.GetString(0), r.GetInt64(1)));
        var events = ledger.Events(rows.ConvertAll(r => r.Entry));
        return rows.ConvertAll(r => new SavedScenario(((Event.ScenarioSaved)events[r.Entry]).Scenario, r.By));
    });

    private sealed record Row(string By, long Entry);
}
