namespace Amendments.Verification;

/// <summary>The faults that one check finds, the first always among them.</summary>
public sealed class FaultList
{
    /// <summary>So many are kept word by word, so that a file that is wrong throughout does not fill the memory and the screen; the rest is counted.</summary>
    public const int MostListed = 20;

    private readonly List<Fault> _listed = [];

    /// <summary>How many were found.</summary>
    public long Count { get; private set; }

    /// <summary>The first of them, in the order in which they were found.</summary>
    public IReadOnlyList<Fault> Listed => _listed;

    /// <summary>Whether one more would still be listed.</summary>
    public bool HasRoom => Count < MostListed;

    /// <summary>Takes a fault in.</summary>
    public void Add(Fault fault)
    {
        if (HasRoom)
        {
            _listed.Add(fault);
        }

        Count++;
    }
}
