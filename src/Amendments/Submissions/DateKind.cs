namespace Amendments.Submissions;

/// <summary>What a date says.</summary>
public enum DateKind
{
    /// <summary>When it came into the ledger.</summary>
    Recorded,

    /// <summary>The date that the document bears.</summary>
    Dated,

    /// <summary>The day it was sent.</summary>
    Sent,

    /// <summary>The day it was received.</summary>
    Received,

    /// <summary>The day it was made, as somebody who recorded it states: from the floor, or where the document has no date.</summary>
    Made,
}
