using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Tests.Fixtures;
using Amendments.Texts;

namespace Amendments.Tests.Intake;

/// <summary>What a person recorded of UNESCO's submission by hand: nine wordings and a remark, against which intake is held.</summary>
internal static class RecordedWordings
{
    /// <summary>The proposals as lines: operations with targets, quoted words, the wording in the notation of emphasis.</summary>
    public static List<string> Lines() => [.. Items().OfType<Item.Proposal>().Select(p => Line(p.Readings, p.Wording))];

    /// <summary>The target of the remark.</summary>
    public static Target Remark() => Items().OfType<Item.Remark>().Single().Target;

    /// <summary>The proposals that intake found, in the same form.</summary>
    public static List<string> Lines(IEnumerable<Found> findings) =>
        [.. findings.Select(f => f.Content).OfType<FindingContent.Proposal>().Select(p => Line(p.Readings, p.Wording))];

    private static IReadOnlyList<Item> Items() => ProposalFile.Read(File.ReadAllText(Repository.PathTo("fixtures", "submissions", "unesco.proposals.json"))).Value!;

    private static string Line(ValueList<Reading> readings, FormattedText wording) =>
        $"{string.Join(" | ", readings.Select(r => OperationName.Describe(r.Operation)))}: {EmphasisNotation.Write(wording)}";
}
