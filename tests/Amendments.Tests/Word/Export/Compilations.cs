using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Tests.Word.Export;

/// <summary>Compiles proposals on a draft without a workspace.</summary>
internal static class Compilations
{
    public static ValueList<Participant> Participants { get; } =
        [One(1, "Delegation A", ParticipantKind.State), One(2, "Group B", ParticipantKind.Group), One(3, "Organization C", ParticipantKind.CivilSociety)];

    public static Compilation Of(Draft draft, IReadOnlyList<Proposal> proposals)
    {
        var resolutions = proposals.Select(p => Resolver.Resolve(p, draft, id => proposals.FirstOrDefault(o => o.Id == id))).ToValueList();
        return new Compilation(draft, proposals.ToValueList(), resolutions, [], [], Participants, []);
    }

    private static Participant One(int id, string name, ParticipantKind kind) => new(new Id<Participant>(id), name, kind, [], []);
}
