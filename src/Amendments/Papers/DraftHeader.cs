namespace Amendments.Papers;

/// <summary>What identifies an issued draft.</summary>
/// <param name="Symbol">Its symbol or short name: "Elements Paper", "A/80/L.1", "Rev.1".</param>
/// <param name="Title">Its title as printed.</param>
/// <param name="Date">The date it bears, where known.</param>
/// <param name="Language">BCP 47 tag, such as "en", "ar", "zh".</param>
/// <param name="Corrigenda">The corrigenda that the text takes in.</param>
public sealed record DraftHeader(string Symbol, string Title, DateOnly? Date, string Language, ValueList<Corrigendum> Corrigenda);
