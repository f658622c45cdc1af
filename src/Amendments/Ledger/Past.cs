using Amendments.Intake;

namespace Amendments.Ledger;

/// <summary>What has to be looked up of what happened before an event.</summary>
/// <param name="Decision">What stood as decided about a finding; null while it waited.</param>
/// <param name="Line">What happened by an earlier line.</param>
public sealed record Past(Func<Id<Finding>, FindingDecision?> Decision, Func<long, Event> Line);
