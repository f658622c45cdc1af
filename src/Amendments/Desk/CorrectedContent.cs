using System.Diagnostics;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>Works out what a finding is taken to be after a correction.</summary>
internal static class CorrectedContent
{
    /// <summary>The content; null, with problems, when the correction makes none.</summary>
    /// <param name="content">What it was taken to be.</param>
    /// <param name="correction">The correction, its words already those of the submission.</param>
    /// <param name="where">How messages name the finding.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static FindingContent? Of(FindingContent content, FindingCorrection correction, string where, List<Problem> problems) => content switch
    {
        FindingContent.Position => Fails(where, "It is a position, of which nothing can be corrected.", "Reject it, and record what is meant: amend position.", problems),
        _ when correction.Form.Operation == FindingCorrection.Remark => Remark(content, correction.Form.Target, where, problems),
        FindingContent.Remark when correction.KeepsReadings && correction.Wording is null => Remark(content, correction.Form.Target, where, problems),
        FindingContent.Remark remark when correction.Form.Operation is not null => OneReading(
            new FindingContent.Proposal([], FormattedText.Empty), new OperationForm { Target = remark.Target.ToString() }, correction, where, problems),
        FindingContent.Remark => Fails(where, "It is a remark, so there is nothing to put in.", "Say with --operation what is asked for.", problems),
        FindingContent.Proposal proposal when correction.KeepsReadings => EveryReading(proposal, correction, where, problems),
        FindingContent.Proposal proposal => OneReading(proposal, FilledForm.Of(proposal.Readings[0].Operation), correction, where, problems),
        _ => throw new UnreachableException(),
    };

    private static FindingContent.Remark? Remark(FindingContent content, string? place, string where, List<Problem> problems)
    {
        var target = content switch
        {
            FindingContent.Remark remark => remark.Target,
            FindingContent.Proposal proposal => proposal.Readings[0].Operation.Target,
            _ => throw new UnreachableException(),
        };
        return place is null ? new FindingContent.Remark(target) : Target(place, where, problems) is { } other ? new FindingContent.Remark(other) : null;
    }

    private static FindingContent.Proposal? EveryReading(FindingContent.Proposal proposal, FindingCorrection correction, string where, List<Problem> problems)
    {
        var wording = correction.Wording ?? proposal.Wording;
        if (correction.Form.Target is not { } place)
        {
            return proposal with { Wording = wording };
        }

        return Target(place, where, problems) is { } target ? proposal with
        {
            Readings = proposal.Readings.Select(r => r with { Operation = r.Operation with { Target = target } }).ToValueList(),
            Wording = wording,
            Supplied = Punctuation(proposal),
        } : null;
    }

    private static FindingContent.Proposal? OneReading(
        FindingContent.Proposal proposal, OperationForm before, FindingCorrection correction, string where, List<Problem> problems)
    {
        var form = before.With(correction.Form);
        if (form.Read(where, problems) is not { } operation)
        {
            return null;
        }

        var hasWording = OperationName.NeedsWording(form.Operation!) != false;
        return proposal with
        {
            Readings = [new Reading(operation)],
            Wording = hasWording ? correction.Wording ?? proposal.Wording : FormattedText.Empty,
            Supplied = Punctuation(proposal),
        };
    }

    // A label or place was inferred for the place that it had.
    private static ValueList<Supply> Punctuation(FindingContent.Proposal proposal) =>
        proposal.Supplied.Where(s => s.Kind is SupplyKind.PunctuationBefore or SupplyKind.PunctuationAfter).ToValueList();

    private static Target? Target(string place, string where, List<Problem> problems)
    {
        // The form says what a place looks like.
        return new OperationForm { Operation = "retain", Target = place }.Read(where, problems)?.Target;
    }

    private static FindingContent? Fails(string where, string found, string remedy, List<Problem> problems)
    {
        problems.Add(new Problem(where, found, remedy));
        return null;
    }
}
