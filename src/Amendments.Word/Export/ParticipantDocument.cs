using Amendments.Composition;
using Amendments.Participants;

namespace Amendments.Word.Export;

/// <summary>The redlined document of one participant.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="FileName">A name for its file, safe on every system and unlike all others.</param>
/// <param name="Share">What it holds.</param>
/// <param name="Result">The document.</param>
public sealed record ParticipantDocument(Participant Participant, string FileName, Compilation Share, WordExportResult Result);
