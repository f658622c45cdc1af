namespace Amendments.Ledger;

/// <summary>What a line of the ledger has to do with a record.</summary>
public enum SubjectRole
{
    /// <summary>The record was made by it.</summary>
    Made,

    /// <summary>It says something of the record, or decides about it.</summary>
    About,

    /// <summary>A finding became the record by it.</summary>
    Became,

    /// <summary>It changes the record by what it says of another, or in itself: withdrawn, restored, taken back, replaced or corrected.</summary>
    Changed,

    /// <summary>The record is the document that the made one stands in.</summary>
    Source,

    /// <summary>The record is a participant that proposes, remarks, takes a position or sends by it.</summary>
    By,

    /// <summary>It names the record: a scenario what it takes, a proposal the other one whose words it changes.</summary>
    Named,
}
