using Amendments.Composition;
using Amendments.Papers;
using Amendments.Tests.Composition;
using Amendments.Tests.Fixtures;
using Amendments.Tests.Papers;
using NUnit.Framework;

namespace Amendments.Tests.Conflicts;

// draft        the draft, in the notation of DraftText; its language behind the name, if it is not English
// proposals    see ProposalNotation
// requests     what can be granted by itself: who asks for it, where, and what
// conflicts    which requests meet, why, and over which words; left out when none do
// overlay      each paragraph that is changed: what becomes of its words, and who stands behind or against it as a whole; left out when no words change
// choices      what can all be granted, and for each open question the sets that go together; left out when nothing is open
// alike        requests that ask for almost the same, with the difference; left out when none do
// shared       edits that two requests have in common, though they differ; left out when there are none

/// <summary>The documents in fixtures/conflicts: proposals, and how they stand to each other.</summary>
public sealed class ConflictFixtures
{
    private static IEnumerable<TestCaseData> Fixtures() => Fixture.In("conflicts");

    [TestCaseSource(nameof(Fixtures))]
    public void Proposals_meet_where_a_drafter_says_that_they_do(object document)
    {
        var fixture = (Fixture)document;
        var draft = Drafts.Assemble(DraftText.Read(fixture.Given("draft")), fixture.Argument("draft") is { Length: > 0 } language ? language : "en");
        var proposals = ProposalNotation.Read(fixture.Given("proposals"), draft);
        var lines = new ConflictLines(draft, proposals, [.. proposals.Select(p => Resolver.Resolve(p, draft, id => proposals.FirstOrDefault(o => o.Id == id)))]);
        Assert.Multiple(() =>
        {
            Assert.That(lines.Misfits, Is.Empty, "proposals that do not fit the draft");
            fixture.Expect("requests", Lines(lines.Requests));
            fixture.Expect("conflicts", Lines(lines.Conflicts));
            fixture.Expect("overlay", Lines(lines.Overlay));
            fixture.Expect("choices", Lines(lines.Choices));
            fixture.Expect("alike", Lines(lines.Alike));
            fixture.Expect("shared", Lines(lines.Shared));
        });
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
