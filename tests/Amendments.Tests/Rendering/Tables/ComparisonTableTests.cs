using System.Globalization;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Rendering.Tables;
using NUnit.Framework;
using static Amendments.Tests.Rendering.CompilationBuilder;

namespace Amendments.Tests.Rendering.Tables;

public sealed class ComparisonTableTests
{
    private const string Paper = """
        # Paper

        ## Access

        1. The Forum shall meet.

        2. It reports yearly:

        (a) in writing;

        (b) in person.

        ## Data

        3. Data are open.[^1]

        4. Data are safe.

        [^1]: Where possible.
        """;

    private readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");

    [Test]
    public void Rows_stand_in_the_order_of_the_draft_and_then_of_the_participants()
    {
        var made = new CompilationBuilder(Paper);
        var (b, a) = (made.Participant("Beta"), made.Participant("alpha"));
        made.Propose(b, new Operation.Retain { Target = At("paper") });
        made.Propose(b, new Operation.InsertParagraph { Target = At("after 1") }, "New.");
        made.Propose(b, new Operation.ReplaceWords(new Quotation("shall")) { Target = At("1") }, "may");
        made.Propose(a, new Operation.DeleteWords(new Quotation("shall")) { Target = At("1") });
        made.Propose(a, new Operation.Retain { Target = At("section Access") });
        made.Propose(a, new Operation.ReplaceParagraph { Target = At("heading of section Access") }, "Access for all");
        made.Remark(a, "2", "Too long.");

        Assert.That(Lines(made), Is.EqualTo(new[]
        {
            "Whole paper |  | Retain as drafted, with everything in it.",
            "Section | Access | Retain as drafted, with everything in it.",
            "Heading | Access | Access{+ for all+}",
            "1 | The Forum shall meet. | The Forum[- shall-] meet.",
            "1 | The Forum shall meet. | The Forum [-shall-]{+may+} meet.",
            "1 bis / new; editor’s label |  | {+New.+}",
            "2 | It reports yearly: | Remark: Too long.",
        }));
    }

    [TestCase("en", "Ecuador,Egypt,Égypte,Zambia")]
    [TestCase("fr", "Ecuador,Egypt,Égypte,Zambia")]
    [TestCase("sv", "Ecuador,Egypt,Égypte,Zambia,Åland")]
    [TestCase("da", "Ecuador,Egypt,Égypte,Zambia,Åland")]
    public void Participants_stand_in_the_alphabetical_order_of_a_culture(string culture, string expected)
    {
        var made = new CompilationBuilder(Paper);
        foreach (var name in expected.Split(',').Reverse())
        {
            made.Propose(made.Participant(name), new Operation.Retain { Target = At("1") });
        }

        var table = ComparisonTable.Of(made.Build(), CultureInfo.GetCultureInfo(culture));
        Assert.That(table.Rows.Select(r => r.By[0].Words.Revised().Text), Is.EqualTo(expected.Split(',')));
    }

    [Test]
    public void A_letter_that_ends_the_alphabet_of_one_language_stands_near_its_likeness_in_another()
    {
        var made = new CompilationBuilder(Paper);
        foreach (var name in new[] { "Zambia", "Åland", "Albania" })
        {
            made.Propose(made.Participant(name), new Operation.Retain { Target = At("1") });
        }

        Assert.That(Order("en"), Is.EqualTo(new[] { "Åland", "Albania", "Zambia" }));
        Assert.That(Order("sv"), Is.EqualTo(new[] { "Albania", "Zambia", "Åland" }));

        IEnumerable<string> Order(string culture) =>
            ComparisonTable.Of(made.Build(), CultureInfo.GetCultureInfo(culture)).Rows.Select(r => r.By[0].Words.Revised().Text);
    }

    [Test]
    public void Moved_merged_split_and_deleted_paragraphs_say_what_no_redline_can_show()
    {
        var made = new CompilationBuilder(Paper);
        var a = made.Participant("A");
        made.Propose(a, new Operation.Move(At("after 1")) { Target = At("4") });
        made.Propose(a, new Operation.Merge { Target = At("3, 4") });
        made.Propose(a, new Operation.Split(new Quotation("shall meet")) { Target = At("1") });
        made.Propose(a, new Operation.DeleteParagraph { Target = At("2 (b)") });

        Assert.That(Lines(made), Is.EqualTo(new[]
        {
            "1 | The Forum shall meet. | Split it before “shall meet.”. / The Forum / 1 bis. shall meet.",
            "1 ter / moved here from Paragraph 4; editor’s label |  | {+Data are safe.+}",
            "2 (b) | in person. | Delete the paragraph. / [-in person.-]",
            "3 | Data are open.[^1] | Merge it with Paragraph 4. / Data are open.[^1]{+ +}",
            "4 | Data are safe. | Move the paragraph behind Paragraph 1. / [-Data are safe.-]",
            "4 | Data are safe. | Joined to Paragraph 3. / Data are safe.",
        }));
    }

    [Test]
    public void What_does_not_fit_the_draft_has_a_row_that_says_why()
    {
        var made = new CompilationBuilder(Paper);
        var a = made.Participant("A");
        made.Propose(a, new Operation.DeleteWords(new Quotation("never")) { Target = At("1") });
        made.Propose(a, new Operation.Append { Target = At("2 bis") }, "More.");
        made.Propose(a, new Operation.Append { Target = At("140") }, "More.");
        made.Propose(a, new Operation.InsertParagraph { Target = At("after 3") }, "Daten.", p => p with { Language = "de" });
        made.Propose(a, new Operation.ReplaceWords(new Quotation("may")) { Target = At("1") }, "shall");
        made.Propose(a, new Operation.Retain { Target = At("section Nowhere") });

        Assert.That(Lines(made), Is.EqualTo(new[]
        {
            "1 | The Forum shall meet. | Delete “never” in 1. / Does not fit the draft. It does not contain “never”.",
            "1 | The Forum shall meet. | Replace “may” in 1. / Already in the draft. It does not contain “may” but already says “shall”. / Wording: shall",
            "2 bis / not in the draft |  | Add at the end of 2 bis. / Does not fit the draft. There is no such paragraph in draft D1 (Elements Paper). / Wording: More.",
            "New / after 3 |  | New paragraph after 3. / Does not fit the draft. The wording is in another language (de) than the draft (en). / Wording: Daten.",
            "140 / not in the draft |  | Add at the end of 140. / Does not fit the draft. There is no such paragraph in draft D1 (Elements Paper). / Wording: More.",
            "section Nowhere / not in the draft |  | Retain section Nowhere. / Does not fit the draft. Draft D1 has no such heading.",
        }));
        Assert.That(ComparisonTable.Of(made.Build(), _english).Rows.Single(r => r.Proposal?.Number == 4).Proposed[^1].Language, Is.EqualTo("de"));
    }

    [Test]
    public void Open_readings_are_named_and_the_same_request_says_with_whom()
    {
        var made = new CompilationBuilder(Paper);
        var (a, b) = (made.Participant("A"), made.Participant("B"));
        made.Propose(a, new Operation.Append { Target = At("4") }, "And sound.",
            p => p with { Readings = [.. p.Readings, new Reading(new Operation.ReplaceParagraph { Target = At("4") })], Supplied = [new Supply(SupplyKind.Place, "at the end", "the desk", "it is not said")] });
        made.Propose(b, new Operation.Append { Target = At("4") }, "And sound.");
        made.Propose(a, new Operation.Retain { Target = At("paper") });
        made.Propose(b, new Operation.Retain { Target = At("paper") });

        Assert.That(Lines(made), Is.EqualTo(new[]
        {
            "Whole paper |  | Retain as drafted, with everything in it. / The same as P4 (B).",
            "Whole paper |  | Retain as drafted, with everything in it. / The same as P3 (A).",
            "4 | Data are safe. | Data are safe.{+ And sound.+} / Open: nobody has confirmed how it is meant. Shown as: add at the end of 4. / It can also be read as: replace 4."
                + " / The same as P2 (B). / Supplied by the desk (editor): place “at the end” (it is not said)",
            "4 | Data are safe. | Data are safe.{+ And sound.+} / The same as P1 (A).",
        }));
    }

    [Test]
    public void A_request_for_a_list_or_a_paragraph_with_sub_paragraphs_has_a_row_for_each_paragraph()
    {
        var made = new CompilationBuilder(Paper);
        var a = made.Participant("A");
        made.Propose(a, new Operation.Retain { Target = At("2, 4") });
        made.Propose(a, new Operation.ReplaceThroughout(new Quotation("Data")) { Target = At("paper") }, "Facts");
        made.Propose(a, new Operation.ReplaceParagraph { Target = At("footnote 1") }, "Where it can be.");

        Assert.That(Lines(made), Is.EqualTo(new[]
        {
            "2 | It reports yearly: / (a) in writing; / (b) in person. | Retain as drafted.",
            "Heading | Data | [-Data-]{+Facts+}",
            "3 | Data are open.[^1] | [-Data-]{+Facts+} are open.[^1]",
            "4 | Data are safe. | Retain as drafted.",
            "4 | Data are safe. | [-Data-]{+Facts+} are safe.",
            "Footnote 1 | Where possible. | Where [-possible-]{+it can be+}.",
        }));
    }

    [Test]
    public void An_amendment_to_another_proposal_is_shown_against_what_that_one_puts_in()
    {
        var made = new CompilationBuilder(Paper);
        var (a, b) = (made.Participant("A"), made.Participant("B"));
        var first = made.Propose(a, new Operation.InsertParagraph { Target = At("after 1") }, "Members should pay.");
        made.Propose(b, new Operation.ReplaceWords(new Quotation("should")) { Target = At($"text of {first}") }, "may");

        var expected = "1 bis / new; editor’s label | Members should pay. | On the text as P1 (A) would put it. / Members [-should-]{+may+} pay.";
        Assert.That(Lines(made).Last(), Is.EqualTo(expected));

        var all = made.Build();
        var alone = all.Choosing([all.Proposals[1]], [all.Resolutions[1]]);
        Assert.That(TableLines.Of(ComparisonTable.Of(alone, _english)).Single(), Is.EqualTo("New text / new | Members should pay. | On the text as P1 would put it. / Members [-should-]{+may+} pay."));
    }

    [Test]
    public void New_paragraphs_are_called_as_where_all_proposals_are_laid_together()
    {
        var made = new CompilationBuilder(Paper);
        var (a, b) = (made.Participant("A"), made.Participant("B"));
        made.Propose(b, new Operation.InsertParagraph { Target = At("after 1") }, "One.");
        made.Propose(a, new Operation.InsertParagraph { Target = At("after 1") }, "Two.");
        made.Propose(b, new Operation.InsertParagraph(Label.Parse("9")) { Target = At("after 4") }, "Nine.");

        Assert.That(Lines(made), Is.EqualTo(new[]
        {
            "1 ter / new; editor’s label |  | {+Two.+}",
            "1 bis / new; editor’s label |  | {+One.+}",
            "9 / new; label as requested |  | {+Nine.+}",
        }));
    }

    [Test]
    public void Everybody_is_named_with_role_and_stance_and_the_source_with_its_dates()
    {
        var made = new CompilationBuilder(Paper);
        var (a, b, c) = (made.Participant("A"), made.Participant("B"), made.Participant("C"));
        var source = made.Submission(a, "Our input", null, "meet", new DateOnly(2025, 7, 24));
        var id = made.Propose(a, new Operation.Retain { Target = At("1") }, "", p => p with
        {
            Source = source,
            Rationale = "It is *good*.",
            Involved = [.. p.Involved, new Involvement(c, Role.CoSponsor), new Involvement(b, Role.CoSponsor), new Involvement(c, Role.OnBehalfOf)],
        });
        made.Position(id, c, Stance.Oppose);
        made.Position(id, b, Stance.Support);

        var row = ComparisonTable.Of(made.Build(), _english).Rows.Single();
        Assert.That(TableLines.Cell(row.By), Is.EqualTo("P1 A / On behalf of: C / Co-sponsors: B, C / Support: B / Oppose: C"));
        Assert.That(TableLines.Cell(row.Why), Is.EqualTo("Rationale: It is *good*. / Source: “Our input”, S1, Q5, lines 34-36 / Submission received 24 July 2025"));
    }

    [Test]
    public void Both_equations_hold_for_every_row_of_every_sort_of_proposal()
    {
        var compilation = StandInCompilation.Make();
        var table = ComparisonTable.Of(compilation, _english);
        foreach (var row in table.Rows.Where(r => r.Proposed.Any(l => l.Kind == LineKind.Text)))
        {
            Assert.That(TableLines.Text(row.Proposed, r => r.Original()), Is.EqualTo(TableLines.Text(row.Current, r => r.Revised())), TableLines.Cell(row.Proposed));
        }

        foreach (var (proposal, resolution) in compilation.Proposals.Zip(compilation.Resolutions).Where(p => p.Second is { Fits: true, Edits.Count: > 0 }))
        {
            var alone = AloneOnDraft.Show(compilation.Draft, resolution, compilation.Resolutions);
            var expected = string.Concat(alone.Select(p => p.Redline.Revised().Text).Order(StringComparer.Ordinal));
            var shown = string.Concat(table.Rows.Where(r => r.Proposal == proposal.Id).Select(r => TableLines.Text(r.Proposed, l => l.Revised())).Order(StringComparer.Ordinal));
            Assert.That(shown, Is.EqualTo(expected), proposal.Id.ToString());
        }
    }

    [Test]
    public void Every_proposal_and_every_remark_has_a_row()
    {
        var compilation = StandInCompilation.Make();
        var rows = ComparisonTable.Of(compilation, _english).Rows;
        Assert.That(rows.Select(r => r.Proposal).OfType<Id<Proposal>>().Distinct(), Is.EquivalentTo(compilation.Proposals.Select(p => p.Id)));
        Assert.That(rows.Select(r => r.Remark).OfType<Id<Remark>>().Distinct(), Is.EquivalentTo(compilation.Remarks.Select(r => r.Id)));
    }

    [Test]
    public void Without_attribution_neither_words_nor_order_tell_whose_a_proposal_is()
    {
        var made = new CompilationBuilder(Paper);
        var (b, a) = (made.Participant("Beta"), made.Participant("Alpha"));
        var first = made.Propose(b, new Operation.Append { Target = At("1") }, "Apples.", p => p with { Rationale = "Beta says so." });
        made.Propose(a, new Operation.Append { Target = At("1") }, "Berries.", p => p with { Supplied = [new Supply(SupplyKind.Place, "where Alpha says", "desk")] });
        made.Propose(a, new Operation.ReplaceWords(new Quotation("Apples")) { Target = At($"text of {first}") }, "Pears");
        made.Remark(a, "1", "Alpha likes it.");
        made.Remark(a, "1", "Good.");

        var table = ComparisonTable.Of(made.Build(), _english, text => text.Contains("Alpha", StringComparison.Ordinal) ? "Alpha" : null);
        Assert.That(table.Columns, Has.Count.EqualTo(3));
        Assert.That(table.Rows.SelectMany(r => r.By.Concat(r.Why)), Is.Empty);
        Assert.That(TableLines.Of(table), Is.EqualTo(new[]
        {
            "1 | The Forum shall meet. Apples. | On the text as another proposal would put it. / The Forum shall meet. [-Apples-]{+Pears+}.",
            "1 | The Forum shall meet. | The Forum shall meet.{+ Apples.+}",
            "1 | The Forum shall meet. | The Forum shall meet.{+ Berries.+}",
            "1 | The Forum shall meet. | Remark: Good.",
        }));
    }

    private IEnumerable<string> Lines(CompilationBuilder made) => TableLines.Of(ComparisonTable.Of(made.Build(), _english));
}
