using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>A proposal, or something found to be one, in which words stand.</summary>
/// <param name="Record">Its id: "P7", or "F3" for a finding.</param>
/// <param name="By">The names of those who ask for it; of a finding, of who sent it.</param>
/// <param name="Draft">The draft that it addresses.</param>
/// <param name="Readings">What it asks for.</param>
/// <param name="Text">The words that it proposes, as they were when the words stood in them first.</param>
/// <param name="Matches">Where in that text the words stand.</param>
/// <param name="Passage">Where it stands in which submission; null when it was made from the floor.</param>
/// <param name="Submission">That submission.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="First">The line of the ledger that holds the words first: of a proposal that comes from a finding, that of the finding.</param>
/// <param name="Status">What became of it.</param>
public sealed record TraceHit(
    string Record,
    ValueList<string> By,
    Draft Draft,
    ValueList<Reading> Readings,
    FormattedText Text,
    ValueList<TextRange> Matches,
    Passage? Passage,
    Submission? Submission,
    KnownDates Dates,
    LoggedLine First,
    ValueList<TraceStep> Status);
