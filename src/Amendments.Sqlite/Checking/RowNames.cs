namespace Amendments.Sqlite.Checking;

/// <summary>What the rows of tables belong to, in the ids that people know.</summary>
internal static class RowNames
{
    private static readonly Dictionary<string, char> Letters = new(StringComparer.Ordinal)
    {
        ["paper"] = 'T',
        ["draft"] = 'D',
        ["corrigendum"] = 'D',
        ["paragraph"] = 'D',
        ["participant"] = 'A',
        ["alias"] = 'A',
        ["membership"] = 'A',
        ["submission"] = 'S',
        ["proposal"] = 'P',
        ["proposal_involvement"] = 'P',
        ["resolution"] = 'P',
        ["resolution_paragraph"] = 'P',
        ["remark"] = 'R',
        ["remark_paragraph"] = 'R',
        ["position"] = 'Q',
        ["finding"] = 'F',
        ["finding_correction"] = 'F',
        ["background"] = 'B',
        ["background_tag"] = 'B',
    };

    /// <summary>"P12", "scenario first try", or the row of a table that has no such ids.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">The values of its key, a comma between; the first belongs to the id.</param>
    public static string Of(string table, string key) => Letters.TryGetValue(table, out var letter) ? $"{letter}{key.Split(',')[0]}" : $"{table} {key}";
}
