namespace Amendments.Ledger;

/// <summary>Which lines of the ledger to list; what is null lets everything through.</summary>
public sealed record LedgerFilter
{
    /// <summary>These lines.</summary>
    public ValueList<long>? Numbers { get; init; }

    /// <summary>Recorded at this moment or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Recorded before this moment.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>Recorded by this actor, in any case of its Latin letters.</summary>
    public string? Actor { get; init; }

    /// <summary>Of those at most so many, the last ones.</summary>
    public int? Last { get; init; }
}
