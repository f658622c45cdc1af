namespace Amendments.Conflicts;

/// <summary>Two requests that meet. It says the same from either side.</summary>
/// <param name="First">The place of the one in the list of requests, from 0.</param>
/// <param name="Second">The place of the other, behind it.</param>
/// <param name="Reason">Why they meet; the weightiest reason where there are several.</param>
/// <param name="Over">Where.</param>
public sealed record Conflict(int First, int Second, ConflictReason Reason, ValueList<ContestedWords> Over)
{
    /// <summary>Whether they exclude each other.</summary>
    public bool IsExclusive => Reason is not (ConflictReason.AmendsProposal or ConflictReason.Order);

    /// <summary>The other side.</summary>
    public int Other(int request) => request == First ? Second : First;
}
