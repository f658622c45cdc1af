using Amendments.Proposals;
using Amendments.Rendering;
using NUnit.Framework;
using static Amendments.Tests.Rendering.CompilationBuilder;

namespace Amendments.Tests.Rendering;

internal sealed class SummaryTableTests
{
    [Test]
    public void A_row_says_where_who_what_and_what_became_of_it()
    {
        var made = new CompilationBuilder("# Paper\n\n1. The Forum shall meet.\n");
        var (first, second) = (made.Participant("Ruritania"), made.Participant("Forum|Group"));
        made.Propose(first, new Operation.ReplaceWords(new Quotation("shall")) { Target = At("1") }, "may");
        made.Propose(second, new Operation.ReplaceWords(new Quotation("shall")) { Target = At("1") }, "might | *could*\nwould");
        made.Propose(second, new Operation.DeleteWords(new Quotation("never")) { Target = At("1") });

        Assert.That(SummaryTable.Write(made.Build()), Is.EqualTo(
            """
            | Paragraph | Proposal | Operation | Proposed by | State | Wording |
            | --- | --- | --- | --- | --- | --- |
            | 1 | P1 | replace “shall” in 1 | Ruritania | in the text | may |
            | 1 | P2 | replace “shall” in 1 | Forum\|Group | does not fit the draft (not found) | might \| could would |
            | 1 | P3 | delete “never” in 1 | Forum\|Group | does not fit the draft (not found) |  |

            """));
    }
}
