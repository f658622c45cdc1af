using Amendments.Texts;

namespace Amendments.Papers;

/// <summary>One addressable piece of a draft.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Label">Its label with the chapeau's in front ("30 (a)"); null for titles, headings, text without a number and notes.</param>
/// <param name="Parent">The paragraph that a sub-paragraph belongs to.</param>
/// <param name="Section">The heading that it stands under; null before the first. A heading's own is the heading above it.</param>
/// <param name="Content">What it is and says.</param>
public sealed record Paragraph(ParagraphId Id, Label? Label, ParagraphId? Parent, ParagraphId? Section, PrintedParagraph Content)
{
    /// <summary>What it is.</summary>
    public ParagraphKind Kind => Content.Kind;

    /// <summary>Its words.</summary>
    public FormattedText Text => Content.Text;

    /// <summary>How a message names it: "Paragraph 30 (a)", "Heading “Digital economy”", "Footnote 1".</summary>
    public string Name => Kind switch
    {
        ParagraphKind.Title => "Title",
        ParagraphKind.Heading => $"Heading “{Text}”",
        ParagraphKind.Footnote => $"Footnote {Content.Printed}",
        _ => Label is null ? $"Unnumbered paragraph “{Opening}”" : $"Paragraph {Label}",
    };

    private string Opening => Text.Length <= 30 ? Text.Text : $"{Text.Text[..30].TrimEnd()}…";
}
