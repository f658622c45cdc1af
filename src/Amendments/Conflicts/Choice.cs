namespace Amendments.Conflicts;

/// <summary>Requests that cannot all be granted.</summary>
/// <param name="Requests">Their places, in order.</param>
/// <param name="Alternatives">The sets of them that can be granted together and to which none can be added, the largest first.</param>
/// <param name="IsComplete">Whether these are all such sets; there can be very many.</param>
public sealed record Choice(ValueList<int> Requests, ValueList<ValueList<int>> Alternatives, bool IsComplete);
