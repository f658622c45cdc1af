using Amendments.Texts;

namespace Amendments.Sqlite.Json;

/// <summary>What stands beside the characters of a kept text.</summary>
internal sealed record Marks(ValueList<FormatSpan> Spans, ValueList<InlineObject> Objects);
