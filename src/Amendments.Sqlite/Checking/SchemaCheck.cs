using System.Globalization;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Schema;
using Amendments.Verification;

namespace Amendments.Sqlite.Checking;

/// <summary>Checks that the file has the tables, indexes and triggers that the schema scripts make, and says whose it is.</summary>
internal sealed class SchemaCheck(Database file, IReadOnlyList<SchemaItem> expected, FaultList faults)
{
    /// <summary>The tables that are not as they should be.</summary>
    public HashSet<string> Wrong { get; } = new(StringComparer.Ordinal);

    /// <summary>Checks it.</summary>
    /// <exception cref="WorkspaceException">It is the file of an older or newer version of this program, or of another one.</exception>
    public void Run()
    {
        var found = SchemaItem.In(file, "main");
        var version = (int)file.Number("pragma user_version");
        RefuseOthers(found, version);
        var known = found.ToDictionary(i => (i.Type, i.Name));
        foreach (var item in expected)
        {
            if (!known.Remove((item.Type, item.Name), out var same))
            {
                Add(item, "It is missing.");
            }
            else if (same != item)
            {
                Add(item, $"It is not what the program makes, but “{same.Sql}”.");
            }
        }

        foreach (var item in known.Values)
        {
            Add(item, "The program makes none of this name.");
        }

        CheckNumber("user_version", version, Scripts.Newest);
        CheckNumber("application_id", file.Number("pragma application_id"), FileHeader.OurApplicationId);
    }

    private void RefuseOthers(List<SchemaItem> found, int version)
    {
        if (!found.Exists(i => i is { Type: "table", Name: "ledger" or "content" or "proposal" }))
        {
            throw new WorkspaceException($"“{file.Path}” is an SQLite database of another program, without a ledger. Name the folder of a workspace.");
        }

        if (version > Scripts.Newest && !expected.ToHashSet().SetEquals(found))
        {
            throw new WorkspaceException(
                $"“{file.Path}” was written by a newer version of this program (schema {version}, this one knows {Scripts.Newest}). Verify it with the newer version.");
        }

        if (version < Scripts.Newest && SchemaOf(version).ToHashSet().SetEquals(found))
        {
            throw new WorkspaceException(
                $"“{file.Path}” was written by an older version of this program (schema {version}, this one writes {Scripts.Newest}). Bring it up to date first: “amend draft list” does. Then verify it.");
        }
    }

    private static List<SchemaItem> SchemaOf(int version)
    {
        using var memory = Connections.MakeInMemory();
        foreach (var script in Scripts.Until(version))
        {
            memory.Script(script);
        }

        return SchemaItem.In(memory, "main");
    }

    private void CheckNumber(string name, long found, long wanted)
    {
        if (found != wanted)
        {
            faults.Add(new Fault(
                FaultKind.Schema, $"{name} of the database", string.Create(CultureInfo.InvariantCulture, $"It is {found}, and should be {wanted}."),
                "Whether programs open the file, and how.", Fault.Restore));
        }
    }

    private void Add(SchemaItem item, string found)
    {
        Wrong.Add(item.Table);
        faults.Add(new Fault(FaultKind.Schema, $"{item.Type} {item.Name}", found, Affected(item), Fault.Restore));
    }

    private static string Affected(SchemaItem item) => item.Type switch
    {
        "trigger" => $"Table {item.Table} can be changed in ways that the program forbids.",
        "index" => $"How fast table {item.Table} is read.",
        _ => $"All that is in table {item.Table}.",
    };
}
