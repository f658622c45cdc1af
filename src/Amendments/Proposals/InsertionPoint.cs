namespace Amendments.Proposals;

/// <summary>Where words are to be inserted. A closed set.</summary>
public abstract record InsertionPoint
{
    private InsertionPoint()
    {
    }

    /// <summary>Directly after quoted words.</summary>
    public sealed record After(Quotation Words) : InsertionPoint;

    /// <summary>Directly before quoted words.</summary>
    public sealed record Before(Quotation Words) : InsertionPoint;

    /// <summary>Where the wording itself shows it: it repeats words of the draft around the new ones ("online services <b>and cultural expressions</b>").</summary>
    public sealed record Restated : InsertionPoint;
}
