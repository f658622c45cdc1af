using Amendments.Composition;
using Amendments.Desk;
using Amendments.Proposals;

namespace Amendments.Cli.Json;

/// <summary>What was recorded, as JSON.</summary>
internal static class RecordedJson
{
    public static void Write(JsonAnswer json, Recorded recorded, Func<Id<Proposal>, ResolutionState> state, ParticipantNames names) => json
        .Objects("proposals", recorded.Proposals, (own, p) => ProposalJson.Write(own, p, state(p.Id), names))
        .Objects("remarks", recorded.Remarks, (own, r) => PlaceJson.Remark(own, r, names))
        .Objects("positions", recorded.Positions, (own, p) => PlaceJson.Position(own, p, names));
}
