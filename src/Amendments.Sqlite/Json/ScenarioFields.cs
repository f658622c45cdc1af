using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Scenarios;

namespace Amendments.Sqlite.Json;

/// <summary>Scenarios in payloads.</summary>
internal static class ScenarioFields
{
    public static void Write(FieldWriter to, Scenario scenario)
    {
        to.Text("name", scenario.Name);
        to.Id("draft", scenario.Draft);
        to.List("taken", scenario.Taken, Write);
    }

    public static Scenario Scenario(FieldReader from) => new(from.Text("name"), from.Id<Draft>("draft"), from.List("taken", Part));

    private static void Write(FieldWriter to, ProposalPart part)
    {
        to.Id("proposal", part.Proposal);
        to.Number("part", part.Part);
    }

    private static ProposalPart Part(FieldReader from) => new(from.Id<Proposal>("proposal"), from.Number("part"));
}
