using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Whose the words of composed paragraphs are.</summary>
/// <param name="Compilation">The proposals with names and dates.</param>
/// <param name="Scenario">The scenario's name; null when everything that is proposed is laid in, first come first served.</param>
/// <param name="Paragraphs">The paragraphs in reading order.</param>
/// <param name="Decisions">What was decided on each proposal that owns words of them, or asks for the same as one that does.</param>
/// <param name="DraftLine">The line of the ledger by which the draft was taken in; all words that no proposal owns come from there.</param>
public sealed record ProvenanceView(
    Compilation Compilation,
    string? Scenario,
    ValueList<OwnedParagraph> Paragraphs,
    IReadOnlyDictionary<Id<Proposal>, ProposalDecisions> Decisions,
    long DraftLine);
