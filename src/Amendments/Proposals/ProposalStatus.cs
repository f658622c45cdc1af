namespace Amendments.Proposals;

/// <summary>Where a proposal stands. It follows from what the ledger says of it; nobody sets it.</summary>
public enum ProposalStatus
{
    /// <summary>It can be read in several ways and nobody has confirmed one.</summary>
    Open,

    /// <summary>It is on the table.</summary>
    Proposed,

    /// <summary>Its proponent withdrew it.</summary>
    Withdrawn,
}
