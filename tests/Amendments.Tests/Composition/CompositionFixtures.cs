using Amendments.Composition;
using Amendments.Papers;
using Amendments.Tests.Fixtures;
using Amendments.Tests.Papers;
using NUnit.Framework;

namespace Amendments.Tests.Composition;

// draft        the draft, in the notation of DraftText; its language behind the name, if it is not English
// proposals    see ProposalNotation
// state        how each of them fits
// composed     the draft with all of them laid into it; left out when nothing changes
// revised      the texts when everything is accepted; may be left out
// not-applied  what is left out of the composition, and why; left out when nothing is
// retained     who asks to keep what

/// <summary>The documents in fixtures/composition: proposals, what each comes to on a draft, and what they come to together.</summary>
public sealed class CompositionFixtures
{
    private static IEnumerable<TestCaseData> Fixtures() => Fixture.In("composition");

    [TestCaseSource(nameof(Fixtures))]
    public void Proposals_come_to_what_a_drafter_expects(object document)
    {
        var fixture = (Fixture)document;
        var draft = Drafts.Assemble(DraftText.Read(fixture.Given("draft")), fixture.Argument("draft") is { Length: > 0 } language ? language : "en");
        var proposals = ProposalNotation.Read(fixture.Given("proposals"), draft).ToDictionary(p => p.Id);
        var resolutions = proposals.Values.Select(p => Resolver.Resolve(p, draft, proposals.GetValueOrDefault)).ToDictionary(r => r.Proposal);
        var composed = Composer.Compose(draft, [.. resolutions.Values]);
        Assert.Multiple(() =>
        {
            fixture.Expect("state", Lines(resolutions.Values.Select(CompositionLines.State)));
            fixture.Expect("composed", Composed(composed), absent: Composed(Composer.Compose(draft, [])));
            fixture.Expect("revised", Lines(composed.Revised()), absent: Lines(composed.Revised()));
            fixture.Expect("not-applied", Lines(composed.NotApplied.Select(n => CompositionLines.NotApplied(n, resolutions[n.Proposal]))));
            fixture.Expect("retained", Lines(composed.Retained.Select(r => CompositionLines.Retained(r, draft))));
            Assert.That(composed.Original(), Is.EqualTo(draft.Paragraphs.Select(p => p.Text.Text)), "the insertions taken away");
        });
    }

    private static string Composed(ComposedDraft composed) => Lines(composed.Paragraphs.Select(p => CompositionLines.Composed(p, composed.Draft)));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
