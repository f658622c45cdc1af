using System.Diagnostics;
using System.Text.Json;
using Amendments.Intake;
using Amendments.Proposals;

namespace Amendments.Sqlite.Json;

/// <summary>Decisions about findings in payloads, told apart by their "kind".</summary>
internal static class DecisionFields
{
    public static void Write(FieldWriter to, FindingDecision decision)
    {
        switch (decision)
        {
            case FindingDecision.Accepted accepted:
                to.Text("kind", "accepted");
                to.Text("became", accepted.Became);
                to.Texts("withdrew", accepted.Withdrew.Select(id => id.ToString()).ToValueList());
                break;
            case FindingDecision.Rejected rejected:
                to.Text("kind", "rejected");
                to.Words("reason", rejected.Reason);
                break;
            case FindingDecision.Split split:
                to.Text("kind", "split");
                to.Texts("into", split.Into.Select(id => id.ToString()).ToValueList());
                break;
            case FindingDecision.Replaced replaced:
                to.Text("kind", "replaced");
                to.Text("by", replaced.By?.ToString());
                break;
            default:
                throw new UnreachableException();
        }
    }

    public static FindingDecision Decision(FieldReader from) => from.Text("kind") switch
    {
        "accepted" => new FindingDecision.Accepted(from.Text("became")) { Withdrew = Ids<Proposal>(from, "withdrew") },
        "rejected" => new FindingDecision.Rejected(from.Words("reason")),
        "split" => new FindingDecision.Split(Ids<Finding>(from, "into")),
        "replaced" => new FindingDecision.Replaced(from.Has("by") ? from.Id<Finding>("by") : null),
        var kind => throw new JsonException($"“{kind}” is no decision."),
    };

    private static ValueList<Id<T>> Ids<T>(FieldReader from, string name)
        where T : IIdentified =>
        from.Texts(name).Select(text => Id<T>.TryParse(text, out var id) ? id : throw new JsonException($"“{text}” is no id of a {typeof(T).Name}.")).ToValueList();
}
