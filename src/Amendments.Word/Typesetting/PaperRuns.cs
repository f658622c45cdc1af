using System.Text;
using Amendments.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Emphasis = Amendments.Texts.Emphasis;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Amendments.Word.Typesetting;

/// <summary>Makes runs from a formatted text.</summary>
/// <param name="rightToLeft">Whether the runs go from right to left.</param>
/// <param name="note">Makes what stands for a footnote of a name; null when there is no such note.</param>
/// <param name="other">The language of the runs, where it is not that of the document.</param>
internal sealed class PaperRuns(bool rightToLeft, Func<string, OpenXmlElement?> note, PaperLanguage? other = null)
{
    /// <summary>The runs of a text, one or more for each stretch of the same emphasis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">The character style of all of them; null for none.</param>
    public IEnumerable<Run> Of(FormattedText text, string? style = null)
    {
        var objects = text.Objects.ToDictionary(o => o.Offset);
        var offset = 0;
        foreach (var (piece, emphasis) in text.Pieces())
        {
            var run = new Run();
            var words = new StringBuilder();
            foreach (var character in piece)
            {
                if (objects.TryGetValue(offset++, out var item) && item.Kind == InlineKind.Footnote && note(item.Reference) is { } reference)
                {
                    Flush(run, words);
                    if (run.HasChildren)
                    {
                        yield return Dress(run, emphasis, style);
                    }

                    yield return Dress(new Run(reference), emphasis, PaperStyles.FootnoteReference);
                    run = new Run();
                    continue;
                }

                Add(run, words, character, item);
            }

            Flush(run, words);
            if (run.HasChildren)
            {
                yield return Dress(run, emphasis, style);
            }
        }
    }

    /// <summary>A run of plain content.</summary>
    public Run Plain(params OpenXmlElement[] content) => Dress(new Run(content), Emphasis.None);

    /// <summary>Text in which blanks count.</summary>
    public static Text Words(string words) => new(words) { Space = SpaceProcessingModeValues.Preserve };

    private static void Add(Run run, StringBuilder words, char character, InlineObject? item)
    {
        OpenXmlElement? special = (character, item?.Kind) switch
        {
            (InlineObject.Placeholder, InlineKind.Break) => new Break(),
            ('\t', _) => new TabChar(),
            ('\u2011', _) => new NoBreakHyphen(),
            ('\u00AD', _) => new SoftHyphen(),
            _ => null,
        };
        if (special is not null)
        {
            Flush(run, words);
            run.Append(special);
        }
        else
        {
            words.Append(Shown(character, item));
        }
    }

    // A field shows what it said, a note without text its name. XML holds no control characters and neither U+FFFE nor U+FFFF (XML 1.0 §2.2).
    private static string Shown(char character, InlineObject? item) => item switch
    {
        { Kind: InlineKind.Footnote, Reference: { } name } => $"[{name}]",
        { Reference: { } reference } => reference,
        _ => char.IsControl(character) || character is '\uFFFE' or '\uFFFF' ? " " : character.ToString(),
    };

    private static void Flush(Run run, StringBuilder words)
    {
        if (words.Length > 0)
        {
            run.Append(Words(Whole(words.ToString())));
            words.Clear();
        }
    }

    // Half a surrogate pair cannot be written.
    private static string Whole(string words) => string.Concat(words.EnumerateRunes());

    private Run Dress(Run run, Emphasis emphasis, string? style = null)
    {
        var properties = new RunProperties();
        Put(style is not null, new RunStyle { Val = style });
        Put(emphasis.HasFlag(Emphasis.Bold), new Bold(), new BoldComplexScript());
        Put(emphasis.HasFlag(Emphasis.Italic), new Italic(), new ItalicComplexScript());
        Put(emphasis.HasFlag(Emphasis.Underline), new Underline { Val = UnderlineValues.Single });
        Put(rightToLeft, new RightToLeftText());
        if (other is not null)
        {
            properties.Append(other.Languages());
        }

        if (properties.HasChildren)
        {
            run.PrependChild(properties);
        }

        return run;

        void Put(bool wanted, params OpenXmlElement[] elements)
        {
            if (wanted)
            {
                properties.Append(elements);
            }
        }
    }
}
