using Amendments.Composition;
using Amendments.Papers;
using Amendments.Tests.Composition;
using Amendments.Tests.Fixtures;
using Amendments.Tests.Papers;
using Amendments.Tests.Word.Export;
using NUnit.Framework;

namespace Amendments.Tests.Brackets;

// draft        the draft, in the notation of DraftText; its language behind the name, if it is not English
// proposals    see ProposalNotation
// composed     the draft with all of them laid into it, competing ones in brackets
// revised      the texts when everything is accepted; may be left out
// unattributed the texts when everything is accepted and brackets name nobody; may be left out
// listed       what is not applied as it stands, and why

/// <summary>The documents in fixtures/brackets: competing proposals beside each other.</summary>
public sealed class BracketFixtures
{
    private static IEnumerable<TestCaseData> Fixtures() => Fixture.In("brackets");

    [TestCaseSource(nameof(Fixtures))]
    public void Competing_proposals_stand_beside_each_other(object document)
    {
        var fixture = (Fixture)document;
        var draft = Drafts.Assemble(DraftText.Read(fixture.Given("draft")), fixture.Argument("draft") is { Length: > 0 } language ? language : "en");
        var compilation = Compilations.Of(draft, ProposalNotation.Read(fixture.Given("proposals"), draft)).Under(new CompositionRule { OnConflict = OnConflict.ShowAll });
        var composed = compilation.Composed;
        var unattributed = Lines(compilation.Under(compilation.Rule with { NamesProponents = false }).Composed.Revised());
        Assert.Multiple(() =>
        {
            Assert.That(compilation.Resolutions.Where(r => !r.Fits).Select(r => r.Problem), Is.Empty, "proposals that do not fit the draft");
            fixture.Expect("composed", Lines(composed.Paragraphs.Select(p => CompositionLines.Composed(p, draft))));
            fixture.Expect("revised", Lines(composed.Revised()), absent: Lines(composed.Revised()));
            fixture.Expect("unattributed", unattributed, absent: unattributed);
            fixture.Expect("listed", Lines(composed.NotApplied.Select(n => CompositionLines.NotApplied(n, compilation.Resolutions[compilation.Place(n.Proposal)]))));
            Assert.That(composed.Original(), Is.EqualTo(draft.Paragraphs.Select(p => p.Text.Text)), "the insertions taken away");
        });
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
