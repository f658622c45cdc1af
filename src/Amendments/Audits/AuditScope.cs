using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;

namespace Amendments.Audits;

/// <summary>What a report is about; what is null lets everything through.</summary>
public sealed record AuditScope
{
    /// <summary>The draft that proposals, remarks and submissions address.</summary>
    public Draft? Draft { get; init; }

    /// <summary>How the paragraphs were named.</summary>
    public string? Place { get; init; }

    /// <summary>The paragraphs with their sub-paragraphs.</summary>
    public ValueList<ParagraphId>? Paragraphs { get; init; }

    /// <summary>The participant that proposes, remarks, takes positions and sends.</summary>
    public Participant? By { get; init; }

    /// <summary>The first day on which something has to have happened; UTC.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last one.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether only a period is looked at.</summary>
    public bool IsPeriod => Since is not null || Until is not null;

    /// <summary>Whether a line was recorded in the period.</summary>
    public bool Holds(LoggedLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var day = DateOnly.FromDateTime(line.Entry.RecordedAt.UtcDateTime);
        return !(day < Since) && !(day > Until);
    }
}
