using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Tests.Word.Export;

/// <summary>Compiles proposals on a draft without a workspace.</summary>
internal static class Compilations
{
    public static ValueList<Participant> Participants { get; } =
        [One(1, "Delegation A", ParticipantKind.State), One(2, "Group B", ParticipantKind.Group), One(3, "Organization C", ParticipantKind.CivilSociety)];

    public static Compilation Of(Draft draft, IReadOnlyList<Proposal> proposals, params Remark[] remarks)
    {
        var resolutions = proposals.Select(p => Resolver.Resolve(p, draft, id => proposals.FirstOrDefault(o => o.Id == id))).ToValueList();
        return new Compilation(draft, proposals.ToValueList(), resolutions, remarks.ToValueList(), [], Participants, []);
    }

    /// <summary>A remark of one of the participants.</summary>
    public static Remark Remark(int id, int by, string target, FormattedText words) => new(
        new Id<Remark>(id), new Id<Draft>(1), TargetNotation.TryRead(target, out var read) ? read : throw new InvalidDataException($"“{target}” is not a target."), new Id<Participant>(by), words, null);

    /// <summary>Edits on any paragraphs, those that have no label to be cited by included; each is another proposal's.</summary>
    public static Compilation OfEdits(Draft draft, params Edit[] edits)
    {
        var proposals = edits.Select((_, i) => new Proposal
        {
            Id = new Id<Proposal>(i + 1),
            Draft = draft.Id,
            Readings = [new Reading(new Operation.Append { Target = new Target.Whole() })],
            Wording = "words",
            Language = draft.Header.Language,
            Involved = [new Involvement(new Id<Participant>((i % Participants.Count) + 1), Role.Author)],
            RecordedOn = new DateOnly(2025, 7, 18),
        }).ToValueList();
        var resolutions = edits.Zip(proposals, (edit, proposal) => new Resolution(proposal.Id, draft.Id, ResolutionState.Exact, [edit], [], null)).ToValueList();
        return new Compilation(draft, proposals, resolutions, [], [], Participants, []);
    }

    private static Participant One(int id, string name, ParticipantKind kind) => new(new Id<Participant>(id), name, kind, [], []);
}
