using Amendments.Background;
using Amendments.Documents;
using Amendments.Readers;
using Amendments.Tests.Fixtures;
using Amendments.Texts;
using NUnit.Framework;

namespace Amendments.Tests.Background;

/// <summary>An invented document of the shape that summaries of meetings have: stamps, page headers, a table of contents, plain lines as headings.</summary>
public sealed class FixtureTests
{
    private static readonly BackgroundText Talks = BackgroundText.Read(
        MarkdownDocumentReader.Read(File.ReadAllText(Repository.PathTo("fixtures/background/lakeside-talks.md")), DocumentLimits.Default), null, "lakeside-talks.md", "en");

    [Test]
    public void It_marks_itself_as_a_draft() => Assert.That(Talks.IsDraft, Is.True);

    [Test]
    public void Its_table_of_contents_divides_it() => Assert.That(Talks.Sections.Skip(1).Select(s => s.Title), Is.EqualTo(new[]
    {
        "Introduction", "Hosts", "Morning talk: Ferries for everybody", "Noon talk: Libraries & the Long Winter",
        "Evening talk: When the bridge meets the bank: building across valleys",
    }));

    [TestCase("Introduction", "")]
    [TestCase("Hosts", "")]
    [TestCase("Morning", "C2, C4, C7")]
    [TestCase("Noon", "C1, C3, C4, C8, C10")]
    [TestCase("Evening", "C6, C7, C11")]
    public void Its_sections_have_the_tags_that_they_name(string begins, string expected) => Assert.That(
        string.Join(", ", Talks.Sections.Single(s => s.Title.StartsWith(begins, StringComparison.Ordinal)).Tags.Select(t => t.Code)), Is.EqualTo(expected));

    [Test]
    public void A_sentence_that_runs_across_a_page_is_found_as_one() =>
        Assert.That(Folding.Fold(Talks.Sections.Single(s => s.Title.StartsWith("Morning", StringComparison.Ordinal)).Words).Text, Does.Contain("nobody knows how long the next winter will be."));

    [Test]
    public void Headers_stamps_and_the_table_of_contents_are_no_words_of_it()
    {
        var words = string.Join('\n', Talks.Sections.Skip(1).Select(s => s.Words));
        Assert.That(words, Does.Not.Contain("Summaries by the Hosts").And.Not.Contain("Table of Contents"));
    }
}
