using System.Globalization;
using Amendments.Papers;
using Amendments.Word.Reading;
using Amendments.Word.Typesetting;

namespace Amendments.Benchmarks.Scenarios;

/// <summary>A generated draft of numbered paragraphs under headings, as a .docx and as it is read from there.</summary>
internal sealed class GeneratedDraft
{
    private const int ParagraphsOfASection = 10;

    /// <param name="numbered">How many numbered paragraphs.</param>
    /// <param name="seed">The same seed gives the same draft.</param>
    public GeneratedDraft(int numbered, int seed = 1)
    {
        Docx = DraftTypesetter.Typeset("Generated paper", Printed(numbered, new GeneratedText(seed)), "en");
        Source = SourceFile.Of("generated.docx", Docx);
        Draft = DraftAssembly.Assemble(new Id<Draft>(1), new Id<Paper>(1), Header, Source, Read().Paragraphs);
        Numbered = [.. Draft.Paragraphs.Where(p => p.Kind == ParagraphKind.Numbered)];
    }

    public static DraftHeader Header { get; } = new("Generated paper", "Generated paper", new DateOnly(2025, 6, 20), "en", []);

    public byte[] Docx { get; }

    public SourceFile Source { get; }

    public Draft Draft { get; }

    public IReadOnlyList<Paragraph> Numbered { get; }

    public ReadDraft Read() => WordDraftReader.Read(Docx);

    private static List<PrintedParagraph> Printed(int numbered, GeneratedText text)
    {
        var printed = new List<PrintedParagraph> { new(ParagraphKind.Title, 0, string.Empty, "Generated paper") };
        for (var number = 1; number <= numbered; number++)
        {
            if (number % ParagraphsOfASection == 1)
            {
                printed.Add(new PrintedParagraph(ParagraphKind.Heading, 1, string.Empty, text.Sentence(5).TrimEnd('.')));
            }

            printed.Add(new PrintedParagraph(ParagraphKind.Numbered, 0, string.Create(CultureInfo.InvariantCulture, $"{number}."), text.Paragraph()));
        }

        return printed;
    }
}
