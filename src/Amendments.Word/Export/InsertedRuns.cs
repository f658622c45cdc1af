using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Amendments.Texts;

namespace Amendments.Word.Export;

/// <summary>Makes runs of words that are put in, in the look of the words around them.</summary>
internal static class InsertedRuns
{
    private static readonly string[] Emphases = ["b", "i", "u"];
    private static readonly string[] Emphasising = ["b", "bCs", "i", "iCs", "u"];

    private static readonly SearchValues<char> Particularities =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), InlineObject.Placeholder, '\uFFFD', '\uFFFE', '\uFFFF']);

    // Looks that belong to one place and not to the words that are put beside it.
    private static readonly string[] Particular = ["rPrChange", "ins", "del", "moveFrom", "moveTo", "rStyle", "vertAlign"];

    /// <summary>The runs.</summary>
    /// <param name="w">The namespace of the document.</param>
    /// <param name="text">The words with their emphasis.</param>
    /// <param name="like">The run whose look they take; null for the look of the paragraph.</param>
    /// <param name="keepsEmphasis">Whether that run's emphasis belongs to these words too.</param>
    public static IEnumerable<XElement> Of(XNamespace w, FormattedText text, XElement? like, bool keepsEmphasis)
    {
        var look = Look(w, like, keepsEmphasis);
        foreach (var (piece, emphasis) in text.Pieces())
        {
            yield return new XElement(w + "r", Emphasise(w, look, emphasis), Characters(w, piece));
        }
    }

    /// <summary>The first character of a text that a document cannot hold; halves of characters are written as U+FFFD. Null when all can be written.</summary>
    public static char? Unwritable(string text)
    {
        if (IsPlain(text))
        {
            return null;
        }

        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Writable(rune) != rune || (rune == Rune.ReplacementChar && text[at] != rune.Value))
            {
                return text[at];
            }

            at += rune.Utf16SequenceLength;
        }

        return null;
    }

    /// <summary>Whether two runs ask for the same emphasis themselves.</summary>
    public static bool SameEmphasis(XElement left, XElement right)
    {
        var (one, other) = (left.Child("rPr"), right.Child("rPr"));
        return (one is null && other is null) || Emphases.All(name => Asked(one, name) == Asked(other, name));

        static string Asked(XElement? look, string name) => look?.Child(name) is { } emphasis ? emphasis.Value("val") ?? "1" : "-";
    }

    private static XElement? Look(XNamespace w, XElement? like, bool keepsEmphasis)
    {
        if (like?.Child("rPr") is not { } original)
        {
            return null;
        }

        var isLink = like.AncestorsInParagraph().Any(a => a.Local() == "hyperlink");
        var look = new XElement(w + "rPr", original.Elements().Where(e => keepsEmphasis && e.Local() == "rStyle" && IsText(like) || !Particular.Contains(e.Local())));
        if (isLink && !keepsEmphasis)
        {
            look.Elements().Where(e => e.Local() is "color" or "u").Remove();
        }

        if (!keepsEmphasis)
        {
            look.Elements().Where(e => Emphasising.Contains(e.Local())).Remove();
        }

        return look;
    }

    private static bool IsText(XElement run) => run.Elements().All(e => e.Local() is "rPr" or "t" or "delText" or "tab");

    private static XElement? Emphasise(XNamespace w, XElement? look, Emphasis emphasis)
    {
        if (emphasis == Emphasis.None && look is not { HasElements: true })
        {
            return null;
        }

        var emphasised = look is null ? new XElement(w + "rPr") : new XElement(look);
        Add(Emphasis.Underline, new XElement(w + "u", new XAttribute(w + "val", "single")));
        Add(Emphasis.Italic, new XElement(w + "i"), new XElement(w + "iCs"));
        Add(Emphasis.Bold, new XElement(w + "b"), new XElement(w + "bCs"));
        return emphasised.HasElements ? emphasised : null;

        void Add(Emphasis wanted, params XElement[] elements)
        {
            var present = emphasised.Child(elements[0].Name.LocalName);
            if (emphasis.HasFlag(wanted) && (present is null || present.Value("val") is "0" or "false" or "off" or "none"))
            {
                foreach (var element in elements)
                {
                    SchemaOrder.Set(emphasised, element, SchemaOrder.Run);
                }
            }
        }
    }

    private static IEnumerable<XElement> Characters(XNamespace w, string piece)
    {
        if (IsPlain(piece))
        {
            yield return Text(w, piece);
            yield break;
        }

        var text = new StringBuilder();
        foreach (var rune in piece.EnumerateRunes().Where(r => r.Value != InlineObject.Placeholder).Select(Writable))
        {
            if (rune.Value is not ('\t' or '\n'))
            {
                text.Append(rune.Value == 0 ? string.Empty : rune.ToString());
                continue;
            }

            if (text.Length > 0)
            {
                yield return Text(w, text.ToString());
                text.Clear();
            }

            yield return new XElement(w + (rune.Value == '\t' ? "tab" : "br"));
        }

        if (text.Length > 0)
        {
            yield return Text(w, text.ToString());
        }
    }

    // Whether there is something, and nothing in it that is written in another way than as it is.
    private static bool IsPlain(string text) => text.Length > 0 && text.AsSpan().IndexOfAny(Particularities) < 0 && text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0;

    /// <summary>What is written for a character: itself, a blank for blanks that XML cannot hold, otherwise nothing (XML 1.0 §2.2).</summary>
    private static Rune Writable(Rune rune) => rune.Value switch
    {
        '\t' or '\n' => rune,
        '\r' or '\v' or '\f' => new Rune(' '),
        < ' ' or 0xFFFE or 0xFFFF => default,
        _ => rune,
    };

    private static XElement Text(XNamespace w, string text) =>
        new(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);
}
