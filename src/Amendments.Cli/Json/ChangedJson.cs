using Amendments.Desk;
using Amendments.Proposals;

namespace Amendments.Cli.Json;

/// <summary>A proposal whose status was changed, as JSON.</summary>
internal static class ChangedJson
{
    public static void Write(JsonAnswer json, IStore store, Proposal proposal)
    {
        var listed = store.Proposals(new ProposalFilter { Ids = [proposal.Id] }).Single();
        json.Objects("proposals", [listed], (own, l) => ProposalJson.Write(own, l.Proposal, l.State, new ParticipantNames(store.Participants())));
    }
}
