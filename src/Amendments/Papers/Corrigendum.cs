namespace Amendments.Papers;

/// <summary>A correction of an issued draft that the imported text already takes in.</summary>
/// <param name="Symbol">Its symbol, such as "A/80/1/Corr.1".</param>
/// <param name="Date">Its date, where known.</param>
public sealed record Corrigendum(string Symbol, DateOnly? Date = null);
