using Amendments.Documents;
using Amendments.Readers;
using Amendments.Tests.Fixtures;
using NUnit.Framework;

namespace Amendments.Tests.Readers;

/// <summary>Markdown and plain text, given and read, in <c>fixtures/documents</c>.</summary>
public sealed class TextDocumentFixtures
{
    private static IEnumerable<TestCaseData> Markdown() => Fixture.In("documents/markdown");

    private static IEnumerable<TestCaseData> Plain() => Fixture.In("documents/plain");

    [TestCaseSource(nameof(Markdown))]
    public void Markdown_is_read(object fixture) => Holds((Fixture)fixture, MarkdownDocumentReader.Read(Given((Fixture)fixture), DocumentLimits.Default));

    [TestCaseSource(nameof(Plain))]
    public void Plain_text_is_read(object fixture) => Holds((Fixture)fixture, PlainTextDocumentReader.Read(Given((Fixture)fixture), DocumentLimits.Default));

    // A form feed cannot stand in a readable document, nor a fence inside a fence.
    private static string Given(Fixture fixture) => fixture.Given("file").Replace("<FF>", "\f", StringComparison.Ordinal).Replace("'''", "```", StringComparison.Ordinal);

    private static void Holds(Fixture fixture, ReadDocument document)
    {
        fixture.Expect("blocks", DocumentListing.Write(document));
        fixture.Expect("problems", DocumentListing.Problems(document));
    }
}
