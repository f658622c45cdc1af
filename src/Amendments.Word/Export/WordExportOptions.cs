namespace Amendments.Word.Export;

/// <summary>How a redlined document is written.</summary>
public sealed record WordExportOptions
{
    /// <summary>Whether every trace of the participants is left out: authors, comments, sources, rationales.</summary>
    public bool Unattributed { get; init; }

    /// <summary>Whether the chosen proposals are carried out instead of marked: a clean text without marks, comments and annex. Marks that were there before stay.</summary>
    public bool Clean { get; init; }
}
