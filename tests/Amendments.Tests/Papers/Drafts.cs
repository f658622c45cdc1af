using Amendments.Papers;

namespace Amendments.Tests.Papers;

/// <summary>Makes drafts for tests from what a reader found.</summary>
internal static class Drafts
{
    public static Draft Assemble(ReadDraft read, string language = "en") => DraftAssembly.Assemble(
        new Id<Draft>(1),
        new Id<Paper>(1),
        new DraftHeader("Draft", read.Title, null, language, []),
        new SourceFile("draft", new string('0', 64), 0),
        read.Paragraphs);

    /// <summary>One paragraph a line: kind, level, what is printed, and the words in their notation.</summary>
    public static string[] Lines(IEnumerable<PrintedParagraph> paragraphs) =>
        [.. paragraphs.Select(p => $"{p.Kind} {p.Level} [{p.Printed}] {Amendments.Texts.EmphasisNotation.Write(p.Text)}")];
}
