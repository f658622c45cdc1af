using Amendments.Comparison;
using Amendments.Proposals;
using Amendments.Rendering;
using NUnit.Framework;

namespace Amendments.Tests.Rendering;

internal sealed class JoinedRunsTests
{
    private static readonly Id<Proposal> Owner = new(1);

    // A joining blank comes first, and the words behind it are the proposal's own.
    [Test]
    public void Words_of_a_proposal_are_never_said_to_be_the_editors()
    {
        var joined = JoinedRuns.Of(new Redline([new Run(RunKind.Kept, "Draft."), new Run(RunKind.Inserted, " ", Owner, IsSupplied: true), new Run(RunKind.Inserted, "More.", Owner)]));
        Assert.That(joined.Runs, Is.EqualTo(new[] { new Run(RunKind.Kept, "Draft."), new Run(RunKind.Inserted, " More.", Owner) }));
    }
}
