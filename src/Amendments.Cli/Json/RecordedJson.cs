using Amendments.Composition;
using Amendments.Desk;
using Amendments.Papers;

namespace Amendments.Cli.Json;

/// <summary>What was recorded, as JSON.</summary>
internal static class RecordedJson
{
    public static void Write(JsonAnswer json, Recorded recorded, Draft draft, ParticipantNames names) => json
        .Objects("proposals", recorded.Proposals, (own, p) => ProposalJson.Write(own, p, Resolver.Resolve(p, draft).State, names))
        .Objects("remarks", recorded.Remarks, (own, r) => PlaceJson.Remark(own, r, names))
        .Objects("positions", recorded.Positions, (own, p) => PlaceJson.Position(own, p, names));
}
