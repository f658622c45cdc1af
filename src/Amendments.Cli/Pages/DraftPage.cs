using Amendments.Cli.Options;
using Amendments.Cli.Screens;
using Amendments.Papers;
using Amendments.Rendering;

namespace Amendments.Cli.Pages;

/// <summary>A draft on a screen.</summary>
internal static class DraftPage
{
    private const int LineWithoutEnd = 100;

    public static void Print(Screen screen, Draft draft, IReadOnlyList<Paragraph> paragraphs, bool isFull)
    {
        screen.Text(Name(draft));
        foreach (var paragraph in paragraphs)
        {
            if (isFull || paragraph.Kind is ParagraphKind.Heading)
            {
                screen.Blank();
            }

            if (isFull)
            {
                Print(screen, paragraph);
            }
            else if (paragraph.Kind is not ParagraphKind.Footnote)
            {
                Outline(screen, paragraph);
            }
        }
    }

    /// <summary>"D1  Elements Paper, 2025-06-20".</summary>
    public static Phrase Name(Draft draft) => Phrase.Of(draft.Id.ToString(), Look.Strong)
        .Add("  ").Add(Phrase.Join(", ", [draft.Header.Symbol, Days.Write(draft.Header.Date), draft.Header.Title == draft.Header.Symbol ? null : $"“{draft.Header.Title}”"]));

    /// <summary>A paragraph in full, with what is printed in front of it.</summary>
    public static void Print(Screen screen, Paragraph paragraph) => screen.Text(Printed(paragraph).Add(PlainRedline.Readable(paragraph.Text), Words(paragraph)), Indent(paragraph));

    private static void Outline(Screen screen, Paragraph paragraph)
    {
        var line = Printed(paragraph);
        var room = (screen.Width ?? LineWithoutEnd) - Indent(paragraph) - line.Width;
        screen.Text(line.Add(Opening.Of(PlainRedline.Readable(paragraph.Text), Math.Max(room, 1)), Words(paragraph)), Indent(paragraph));
    }

    private static Phrase Printed(Paragraph paragraph) => paragraph.Kind == ParagraphKind.Footnote
        ? Phrase.Of($"[^{paragraph.Content.Printed}] ", Look.Strong)
        : paragraph.Content.Printed.Length > 0 ? Phrase.Of($"{paragraph.Content.Printed} ", Look.Strong) : new Phrase();

    private static Look Words(Paragraph paragraph) => paragraph.Kind is ParagraphKind.Title or ParagraphKind.Heading ? Look.Strong : Look.Plain;

    private static int Indent(Paragraph paragraph) => paragraph.Kind == ParagraphKind.SubParagraph ? 4 * paragraph.Content.Level : 0;
}
