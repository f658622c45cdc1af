using Amendments.Scenarios;
using Amendments.Sqlite.Files;

namespace Amendments.Sqlite.Tables;

/// <summary>Writes the table of scenarios.</summary>
internal sealed class ScenarioRows(Database database)
{
    public void Saved(long entry, string actor, Scenario scenario) => database.Run(
        """
        insert into scenario (name, draft_id, saved_by, entry) values (@name, @draft, @by, @entry)
        on conflict (name) do update set draft_id = excluded.draft_id, saved_by = excluded.saved_by, entry = excluded.entry
        """,
        ("name", scenario.Name), ("draft", scenario.Draft.Number), ("by", actor), ("entry", entry));
}
