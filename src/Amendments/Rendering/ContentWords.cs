using System.Diagnostics;
using System.Globalization;
using Amendments.Intake;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Rendering;

/// <summary>What proposals, remarks and positions come to, in the words of a sentence.</summary>
public static class ContentWords
{
    /// <summary>What a proposal asks to do: "replace “X” in 22", or that it can be read in several ways.</summary>
    public static string Of(ValueList<Reading> readings) => readings is [var reading]
        ? Asks(reading.Operation)
        : string.Create(CultureInfo.InvariantCulture, $"{Asks(readings[0].Operation)} ({readings.Count} readings)");

    /// <summary>What a finding is taken for, with its words.</summary>
    internal static string Of(FindingContent content) => content switch
    {
        FindingContent.Proposal proposal => $"{Of(proposal.Readings)}{ShortWords.Behind(proposal.Wording.Text)}",
        FindingContent.Remark remark => $"a remark{On(remark.Target)}",
        FindingContent.Position position => $"{ChoiceName.Of(position.Stance)} on {position.About}",
        FindingContent.Form => "the form’s own words",
        FindingContent.Furniture => "of the page",
        _ => throw new UnreachableException(),
    };

    /// <summary>What somebody does to a proposal by a stance: "opposes".</summary>
    public static string Of(Stance stance) => stance switch
    {
        Stance.Support => "supports",
        Stance.CanLiveWith => "can live with",
        Stance.Reserve => "reserves its position on",
        Stance.Oppose => "opposes",
        _ => throw new UnreachableException(),
    };

    /// <summary>" on 22"; nothing for the whole paper.</summary>
    internal static string On(Target target) => target is Target.Whole ? string.Empty : $" on {target}";

    // "new paragraph after 30" is a name, not yet something to do.
    private static string Asks(Operation operation) =>
        operation is Operation.InsertParagraph ? $"insert a {OperationName.Describe(operation)}" : OperationName.Describe(operation);
}
