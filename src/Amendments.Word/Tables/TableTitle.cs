using System.Globalization;
using Amendments.Papers;

namespace Amendments.Word.Tables;

/// <summary>What stands over a table.</summary>
internal static class TableTitle
{
    public const string Kind = "Comparison of proposed amendments";

    public const string Legend = "Struck through: proposed to go. Bold and underlined: proposed to come in. Each row shows what one proposal alone would make of the text; nothing here is agreed.";

    public const string Nothing = "No proposals and no remarks.";

    /// <summary>The paper by its title, or by its symbol where it has none.</summary>
    public static string Paper(Draft draft) => draft.Header.Title.Length > 0 ? draft.Header.Title : draft.Header.Symbol;

    /// <summary>The draft: "Elements Paper, 20 June 2025, with Corr.1".</summary>
    public static string Symbol(Draft draft) => string.Join(", ", new[]
    {
        draft.Header.Symbol,
        draft.Header.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    }.OfType<string>().Concat(draft.Header.Corrigenda.Select(c => $"with {c.Symbol}")));
}
