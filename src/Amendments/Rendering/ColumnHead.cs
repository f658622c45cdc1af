using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Desk;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Rendering;

/// <summary>What stands over and in a column of a comparison besides the redline.</summary>
/// <param name="Proposals">The proposals, each with everybody who asks for it.</param>
/// <param name="Asks">What they ask for, in a few words.</param>
/// <param name="Parts">The severable parts that are about the paragraph, where there are several: "P5.2: insert “…”".</param>
/// <param name="Notes">How they fit, which reading it is, and who takes which position, a line each.</param>
/// <param name="Lead">What comes before the changed text, or takes its place; empty for nothing.</param>
/// <param name="Wording">The wording, where there is no redline that holds it; otherwise empty.</param>
public sealed record ColumnHead(ValueList<(Id<Proposal> Id, string Who)> Proposals, string Asks, ValueList<string> Parts, ValueList<string> Notes, string Lead, FormattedText Wording)
{
    /// <summary>The head of a column.</summary>
    /// <param name="compilation">What is compared.</param>
    /// <param name="text">The proposed text that the column holds.</param>
    public static ColumnHead Of(Compilation compilation, ProposedText text)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(text);
        var names = new RequestNames(compilation);
        var first = compilation.Proposal(text.Proposals[0]);
        var reading = text.Reading is { } number ? first.Readings[number - 1] : first.Reading;
        var isSeveral = text.Proposals.Count > 1;
        return new ColumnHead(
            text.Proposals.Select(id => (id, names.Who(compilation.Proposal(id)))).ToValueList(),
            OperationName.Describe(reading.Operation),
            Severable(compilation, text).ToValueList(),
            State(text.Resolution).Concat(Reading(first, text.Reading)).Concat(text.Proposals.SelectMany(id => Standing(compilation, id, isSeveral))).ToValueList(),
            Before(text),
            text.Resolution.Fits ? FormattedText.Empty : first.Wording);
    }

    private static IEnumerable<string> Severable(Compilation compilation, ProposedText text) => text.Resolution.Parts < 2 ? [] : text.Resolution.Edits
        .GroupBy(e => e.Part)
        .Where(part => part.Any(e => text.Text.Any(p => p.Base is not null && p.Base == e.Paragraph)))
        .Select(part => $"{new ProposalPart(text.Resolution.Proposal, part.Key)}: {string.Join(", ", part.Select(e => EditWords.Describe(e, compilation.Draft)))}");

    private static IEnumerable<string> State(Resolution resolution) => resolution.State == ResolutionState.Exact ? [] : [$"State: {ChoiceName.Of(resolution.State)}"];

    private static IEnumerable<string> Reading(Proposal proposal, int? reading) =>
        reading is null ? [] : [$"Open: reading {reading} of {proposal.Readings.Count}"];

    private static IEnumerable<string> Standing(Compilation compilation, Id<Proposal> id, bool withId) => compilation.Standing(id)
        .GroupBy(p => p.Stance).OrderBy(g => g.Key)
        .Select(g => $"{StanceWords.Of(g.Key)}{(withId ? $" ({id})" : string.Empty)}: {string.Join(", ", g.Select(p => compilation.Name(p.By)))}");

    private static string Before(ProposedText text) =>
        text.Resolution.State == ResolutionState.Reflected ? "The draft already says it."
        : !text.Resolution.Fits ? $"It does not fit the draft. {text.Resolution.Problem?.Found}".TrimEnd()
        : !text.KeepsWords ? string.Empty
        : text.Changed.Any() ? "As drafted, and behind it:"
        : "As drafted.";
}
