using Amendments.Composition;
using Amendments.Papers;
using Amendments.Tests.Papers;
using NUnit.Framework;

namespace Amendments.Tests.Composition;

/// <summary>What a fixture cannot say, because reading a draft as text would trim it away.</summary>
public sealed class ResolverTests
{
    [Test]
    public void A_sentence_that_ends_in_a_joiner_between_blanks_can_be_replaced()
    {
        var draft = Drafts.Assemble(new ReadDraft("Draft", [new PrintedParagraph(ParagraphKind.Numbered, 0, "1.", "Costs remain high \u200D ")], []));
        var resolution = Resolver.Resolve(ProposalNotation.Read("P1 replace-sentence 1 | wording: Costs remain high \u200D ; for all", draft)[0], draft);
        Assert.That(Composer.Compose(draft, [resolution]).Revised(), Is.EqualTo(["Costs remain high \u200D ; for all "]));
    }
}
