using Amendments.Background;
using NUnit.Framework;

namespace Amendments.Tests.Background;

/// <summary>However a document spells a subject of a numbered list, it is one tag; and what only looks like one is none.</summary>
public sealed class TagTests
{
    [TestCase("Action Line C1", "C1")]
    [TestCase("action line c1", "C1")]
    [TestCase("Action Line 1: the role of governments", "C1")]
    [TestCase("As articulated in Action Line One.", "C1")]
    [TestCase("ACTION LINE ELEVEN", "C11")]
    [TestCase("WSIS Action Line C.1 and others", "C1")]
    [TestCase("Action Line C 7", "C7")]
    [TestCase("ESPECIALLY ACTION LINE C6 ON ENABLING ENVIRONMENTS", "C6")]
    [TestCase("Linked to Action Line Two and Action Line Four.", "C2, C4")]
    [TestCase("Action Line C7 (ICT Applications: E-government) was addressed.", "C7")]
    [TestCase("Action Line C7 e-government", "C7")]
    [TestCase("Action Line 8 -> diversity + Action Line 9 -> media", "C8, C9")]
    [TestCase("several WSIS Action Lines such as C1, C3, C4, C5, C7.", "C1, C3, C4, C5, C7")]
    [TestCase("Action Lines 1, 2 and 11 are concerned.", "C1, C2, C11")]
    [TestCase("Action Lines C1 to C4", "C1, C2, C3, C4")]
    [TestCase("Action Lines C9–C11", "C9, C10, C11")]
    [TestCase("Action Lines 2-3", "C2, C3")]
    [TestCase("Action Line C2 (Infrastructure) and C11 (E-Governance)", "C2, C11")]
    [TestCase("The role of governments (Action Line C1), literacy (C3) and trust (C5) were named.", "C1, C3, C5")]
    [TestCase("The Action Lines are: C3, C2 & C10", "C2, C3, C10")]
    [TestCase("Action Line C1. Vitamin C3 was not meant.", "C1")]
    [TestCase("Action Line\u00A0C1", "C1")]
    public void A_sentence_names_its_tags(string text, string expected) => Assert.That(Tags(text), Is.EqualTo(expected));

    [TestCase("A lack of vitamin C1 is bad.")]
    [TestCase("The grid reference C3 is on page 4.")]
    [TestCase("Vitamin C1 has nothing to do with the Action Lines.")]
    [TestCase("Annex C3 of the report on the Action Lines")]
    [TestCase("C1 (Multistakeholder Governance)")]
    [TestCase("10 out of the 11 WSIS action lines:")]
    [TestCase("the Action Lines 5 years on")]
    [TestCase("Action lines one by one")]
    [TestCase("Action Line C12")]
    [TestCase("Action Line 0")]
    [TestCase("Action Line 20 years later")]
    [TestCase("Action Line C5G")]
    [TestCase("the action line on e-environment")]
    [TestCase("an action on line 7")]
    [TestCase("The Action Lines and ISO-C3")]
    [TestCase("reaction lines C1")]
    [TestCase("")]
    public void A_sentence_names_none(string text) => Assert.That(Tags(text), Is.Empty);

    [Test]
    public void Codes_at_the_beginning_of_lines_count_below_a_heading_that_names_the_list()
    {
        const string text = """
            ## Morning session

            C9 is a seat in the hall.

            Links to the Action Lines

            The session advanced directly:

            - C1 (Public policy): a national plan.

            C5. Building confidence

            Case examples

            C2 is another seat.
            """;
        Assert.That(Section(text), Is.EqualTo("C1, C5"));
    }

    [Test]
    public void A_lead_in_that_names_the_list_does_the_same_as_a_heading()
    {
        Assert.That(Section("## One\n\nIt was about the WSIS Action Lines, particularly:\n\n- C3 and C4 (Access, skills): libraries."), Is.EqualTo("C3, C4"));
    }

    [Test]
    public void A_language_without_a_file_of_words_has_no_tags()
    {
        Assert.That(BackgroundText.Read(Written.Document("Action Line C1"), "T", "f", "xx").Sections.Single().Tags, Is.Empty);
    }

    [TestCase("C1", "Action Line C1")]
    [TestCase("c10", "Action Line C10")]
    [TestCase("action line three", "Action Line C3")]
    [TestCase("WSIS Action Line C.1", "Action Line C1")]
    public void A_tag_is_read_by_itself(string written, string expected)
    {
        Assert.That(TagNotation.TryRead(written, out var tag), Is.True);
        Assert.That(tag.ToString(), Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("C12")]
    [TestCase("C1, C2")]
    [TestCase("culture")]
    public void What_is_not_one_tag_is_none(string? written) => Assert.That(TagNotation.TryRead(written, out _), Is.False);

    [Test]
    public void Tags_are_in_the_order_of_their_numbers()
    {
        Assert.That(new[] { new Tag("A", "C10"), new Tag("A", "C2") }.Order().Select(t => t.Code), Is.EqualTo(new[] { "C2", "C10" }));
    }

    private static string Tags(string text) => Codes(BackgroundText.Read(Written.Document($"Opening words.\n\n{text}"), "T", "f", "en"));

    private static string Section(string text) => Codes(BackgroundText.Read(Written.Document(text), "T", "f", "en"));

    private static string Codes(BackgroundText text) => string.Join(", ", text.Sections.SelectMany(s => s.Tags).Distinct().Order().Select(t => t.Code));
}
