using Amendments.Documents;
using Amendments.Intake;
using Amendments.Intake.Anchoring;
using Amendments.Proposals;
using Amendments.Tests.Generators;
using NUnit.Framework;

namespace Amendments.Tests.Intake;

public sealed class IntakeProperties
{
    [Test]
    public void Every_word_of_a_document_is_accounted_for() => Holds((document, findings) =>
        Coverage.Gaps(findings, document).Count == 0 && Coverage.Of(findings, document).Open == 0);

    [Test]
    public void Findings_stand_in_the_order_of_the_document_and_overlap_only_when_they_share_a_stretch() => Holds((_, findings) =>
        findings.Zip(findings.Skip(1)).All(pair => pair.First.Place == pair.Second.Place || IsBehind(pair.First.Place, pair.Second.Place)));

    [Test]
    public void What_is_certain_has_one_reading_that_fits_and_nothing_inferred() => Holds((_, findings) => findings
        .Where(f => f.Confidence == Confidence.Certain).Select(f => f.Content).OfType<FindingContent.Proposal>()
        .All(p => p.Readings.Count == 1 && p.Supplied.All(s => s.Kind != SupplyKind.Place) && p.On(RandomSubmission.Draft, p.Readings[0].Operation).Fits));

    [Test]
    public void What_is_not_certain_says_why() => Holds((_, findings) => findings.All(f => (f.Confidence == Confidence.Certain) == (f.Reasons.Count == 0)));

    [Test]
    public void No_word_of_a_wording_or_quotation_is_invented() => Holds((document, findings) => findings
        .Where(f => f.Content is FindingContent.Proposal)
        .All(f => Quoted((FindingContent.Proposal)f.Content).All(words => Squeezed(string.Concat(f.Place.Parts(document).Where(p => document.Blocks[p.Block].Kind != BlockKind.Furniture).Select(p => $"{(document.Blocks[p.Block].Mark.Any(char.IsLetterOrDigit) ? document.Blocks[p.Block].Mark : string.Empty)}{document.Blocks[p.Block].Text.Text}"))).Contains(Squeezed(words), StringComparison.Ordinal))));

    private static void Holds(Func<ReadDocument, ValueList<Found>, bool> law) =>
        Property.Holds(RandomSubmission.All, document => law(document, UnderstandDocument.Run(document, RandomSubmission.Draft)));

    private static bool IsBehind(DocumentSpan first, DocumentSpan second) =>
        second.First > first.Last || (second.First == first.Last && second.From >= first.To) || (second.First > first.First && second.Last < first.Last);

    private static IEnumerable<string> Quoted(FindingContent.Proposal proposal) => proposal.Readings[0].Operation switch
    {
        Operation.ReplaceWords replace => [proposal.Wording.Text, replace.Old.Words],
        Operation.DeleteWords delete => [delete.Old.Words],
        Operation.InsertWords { At: InsertionPoint.After after } => [proposal.Wording.Text, after.Words.Words],
        _ => [proposal.Wording.Text],
    };

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('“' or '”')));
}
