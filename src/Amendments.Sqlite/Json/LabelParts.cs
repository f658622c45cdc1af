namespace Amendments.Sqlite.Json;

/// <summary>A label taken apart.</summary>
internal sealed record LabelParts(string Series, int Number, string Letter, int Latin, int Alternative, ValueList<string> Path);
