using Amendments.Background;
using Amendments.Proposals;

namespace Amendments.Sqlite.Words;

/// <summary>The texts of a thing that can be searched, each at a place that stays.</summary>
internal static class Searchable
{
    /// <summary>Wording, rationale, passage, then what each reading quotes.</summary>
    public static List<string> Of(Proposal proposal) =>
    [
        proposal.Wording.Text,
        proposal.Rationale.Text,
        proposal.Source?.Quote.Text ?? string.Empty,
        .. proposal.Readings.Select(r => Quoted(r.Operation)?.Words ?? string.Empty),
    ];

    /// <summary>The words.</summary>
    public static List<string> Of(Remark remark) => [remark.Words.Text];

    /// <summary>Each section, its title first.</summary>
    public static List<string> Of(BackgroundDocument document) => [.. document.Sections.Select(s => $"{s.Title}\n{s.Words}")];

    private static Quotation? Quoted(Operation operation) => operation switch
    {
        Operation.ReplaceWords replace => replace.Old,
        Operation.InsertWords { At: InsertionPoint.After after } => after.Words,
        Operation.InsertWords { At: InsertionPoint.Before before } => before.Words,
        Operation.DeleteWords delete => delete.Old,
        Operation.Split split => split.Before,
        Operation.ReplaceThroughout throughout => throughout.Old,
        _ => null,
    };
}
