using Amendments.Proposals;

namespace Amendments.Audits;

/// <summary>What a report is wanted about, in the words that people use; what is null lets everything through, and all that is given has to hold.</summary>
public sealed record AuditQuery
{
    /// <summary>A draft, by its id or symbol.</summary>
    public string? Draft { get; init; }

    /// <summary>Paragraphs, as <see cref="TargetNotation"/> reads them; labels are those of the draft, or of the latest one.</summary>
    public string? Paragraph { get; init; }

    /// <summary>A participant's name, alias or id.</summary>
    public string? By { get; init; }

    /// <summary>Something happened to it on this day or later; UTC.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Something happened to it on this day or before; UTC.</summary>
    public DateOnly? Until { get; init; }
}
