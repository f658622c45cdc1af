namespace Amendments.Ledger;

/// <summary>A line of the ledger with the records that it has to do with.</summary>
/// <param name="Entry">The line.</param>
/// <param name="Subjects">The records: those that it makes or is about first.</param>
public sealed record LoggedLine(Entry Entry, ValueList<Subject> Subjects)
{
    /// <summary>Whether it is about confidential records, of which nothing but the id may be said.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The line's number.</summary>
    public long Number => Entry.Number;

    /// <summary>The records that have one role in it.</summary>
    public IEnumerable<string> With(SubjectRole role) => Subjects.Where(s => s.Role == role).Select(s => s.Record);
}
