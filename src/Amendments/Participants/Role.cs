namespace Amendments.Participants;

/// <summary>What a participant has to do with a proposal. Positions on it (support, reservation) are recorded apart.</summary>
public enum Role
{
    /// <summary>Wrote it; the first author is its proponent.</summary>
    Author,

    /// <summary>Sent the document that holds it.</summary>
    Submitter,

    /// <summary>Is spoken for by the author.</summary>
    OnBehalfOf,

    /// <summary>Put its name to it.</summary>
    CoSponsor,

    /// <summary>Was named as a supporter in the same document.</summary>
    Supporter,
}
