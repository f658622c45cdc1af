using System.Globalization;

namespace Amendments.EndToEnd.Histories;

/// <summary>Files of proposals for <c>amend propose --from</c>.</summary>
internal static class Items
{
    /// <summary>As many additions to paragraph 2, each of its own words.</summary>
    public static string Of(string by, string name, int count) =>
        $$"""{ "version": 1, "by": ["{{by}}"], "items": [{{string.Join(", ", Enumerable.Range(1, count).Select(n => string.Create(CultureInfo.InvariantCulture, $$"""{ "operation": "append", "target": "2", "wording": "Addition {{name}} {{n}} of {{by}}." }""")))}}] }""";
}
