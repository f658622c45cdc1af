namespace Amendments.Rendering;

/// <summary>What sort of thing a comparison found.</summary>
public enum FindingKind
{
    /// <summary>Several ask for the same.</summary>
    Same,

    /// <summary>Two ask for almost the same.</summary>
    Alike,

    /// <summary>What can all be granted.</summary>
    Free,

    /// <summary>Requests that exclude each other.</summary>
    Competing,

    /// <summary>Requests that go together once their order is settled.</summary>
    Order,

    /// <summary>Requests that change words of other proposals.</summary>
    Amending,

    /// <summary>A choice that remains, with its alternatives.</summary>
    Choice,
}
