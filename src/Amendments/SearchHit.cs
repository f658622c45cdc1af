using Amendments.Texts;

namespace Amendments;

/// <summary>A place where searched words stand.</summary>
/// <param name="Kind">"paragraph", "proposal", "remark" or "background".</param>
/// <param name="Id">Its id: "D1/57", "P3", "R1", "B1/4" for the fourth section of a background document.</param>
/// <param name="Text">The text that was found.</param>
/// <param name="Matches">Where in it the words stand, in UTF-16 code units.</param>
public sealed record SearchHit(string Kind, string Id, string Text, ValueList<TextRange> Matches);
