using System.Globalization;
using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>What requests are called where people read of them: by the proposals that ask for them, each with its proponent.</summary>
public sealed class RequestNames(Compilation compilation)
{
    private readonly Dictionary<Id<Proposal>, int> _parts = compilation.Resolutions.ToDictionary(r => r.Proposal, r => r.Parts);

    /// <summary>One request: "P5.1 (UNESCO), P20 (Group B)"; a proposal that asks for nothing else is named without its part.</summary>
    public string Of(int request) => Of([request]);

    /// <summary>Several requests, each proposal once: "P5 (UNESCO)" when all its parts are there.</summary>
    public string Of(IEnumerable<int> requests) => string.Join(", ", requests
        .SelectMany(r => compilation.Requests[r].Asked).Distinct()
        .GroupBy(a => a.Proposal).OrderBy(g => g.Key)
        .Select(own => $"{Part(own.Key, [.. own])} ({Short(compilation.Proposal(own.Key))})"));

    /// <summary>Several requests by the first who asks for each: "P5 (UNESCO), P7 (Group B) and 3 more", where everybody is named elsewhere.</summary>
    public string Brief(IEnumerable<int> requests) => string.Join(", ", requests
        .GroupBy(r => compilation.Requests[r].Proposals.ToValueList())
        .OrderBy(g => g.Key[0])
        .Select(own => $"{Part(own.Key[0], [.. own.SelectMany(r => compilation.Requests[r].Asked).Where(a => a.Proposal == own.Key[0])])} ({Short(compilation.Proposal(own.Key[0]))}){More(own.Key.Count - 1)}"));

    /// <summary>Requests in the order of the ledger instead of that of the draft.</summary>
    public IEnumerable<int> InOrder(IEnumerable<int> requests) =>
        requests.OrderBy(r => compilation.Requests[r].Asked[0].Proposal).ThenBy(r => compilation.Requests[r].Asked[0].Part);

    /// <summary>What a request asks for: "replace “shall” by “may”".</summary>
    public string Asks(int request) => ConflictWords.Describe(compilation.Requests[request], compilation.Draft);

    /// <summary>Everybody who asks for a proposal: "Delegation A, Delegation D for Group B, co-sponsored by Organization C".</summary>
    public string Who(Proposal proposal) =>
        $"{Names(proposal, Role.Author, string.Empty)}{Names(proposal, Role.OnBehalfOf, " for ")}{Names(proposal, Role.CoSponsor, ", co-sponsored by ")}";

    // In lists, where the same proposals come again and again.
    private string Short(Proposal proposal) =>
        $"{Names(proposal, Role.Author, string.Empty)}{Names(proposal, Role.OnBehalfOf, " for ")}{Names(proposal, Role.CoSponsor, " with ")}{(proposal.Status == ProposalStatus.Open ? "; reading open" : string.Empty)}";

    private string Names(Proposal proposal, Role role, string before) =>
        compilation.Names(proposal, role) is { Count: > 0 } names ? $"{before}{string.Join(", ", names)}" : string.Empty;

    private static string More(int others) => others == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" and {others} more");

    private string Part(Id<Proposal> proposal, List<ProposalPart> parts) =>
        parts.Count >= _parts[proposal] ? proposal.ToString() : string.Join(" and ", parts.OrderBy(p => p.Part));
}
