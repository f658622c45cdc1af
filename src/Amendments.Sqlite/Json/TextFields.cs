using Amendments.Texts;

namespace Amendments.Sqlite.Json;

/// <summary>What stands beside the characters of words: emphasis and inline objects. Written in the order of the text, so that the same words give the same bytes.</summary>
internal static class TextFields
{
    public static void Write(FieldWriter to, FormattedText text)
    {
        to.List("spans", text.Spans, Write);
        to.List("objects", text.Objects, Write);
    }

    public static FormattedText Text(FieldReader from, string characters) => new(characters, from.List("spans", Span), from.List("objects", Object));

    private static void Write(FieldWriter to, FormatSpan span)
    {
        to.Value<TextRange>("range", span.Range, SubmissionFields.Write);
        to.Text("emphasis", Names<Emphasis>.Of(span.Emphasis));
    }

    private static FormatSpan Span(FieldReader from) => new(from.Part("range", SubmissionFields.Range), Names<Emphasis>.Read(from.Text("emphasis")));

    private static void Write(FieldWriter to, InlineObject item)
    {
        to.Number("offset", item.Offset);
        to.Text("kind", Names<InlineKind>.Of(item.Kind));
        to.Text("reference", item.Reference);
    }

    private static InlineObject Object(FieldReader from) => new(from.Number("offset"), Names<InlineKind>.Read(from.Text("kind")), from.Text("reference"));
}
