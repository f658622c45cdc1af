using Amendments.Papers;

namespace Amendments.Sqlite.Json;

/// <summary>Papers, drafts and files in payloads.</summary>
internal static class PaperFields
{
    public static void Write(FieldWriter to, Paper paper)
    {
        to.Id("id", paper.Id);
        to.Text("title", paper.Title);
    }

    public static Paper Paper(FieldReader from) => new(from.Id<Paper>("id"), from.Text("title"));

    public static void Write(FieldWriter to, DraftHeader header)
    {
        to.Text("symbol", header.Symbol);
        to.Text("title", header.Title);
        to.Date("date", header.Date);
        to.Text("language", header.Language);
        to.List("corrigenda", header.Corrigenda, Write);
    }

    public static DraftHeader Header(FieldReader from) => new(
        from.Text("symbol"), from.Text("title"), from.DateIfAny("date"), from.Text("language"), from.List("corrigenda", Corrigendum));

    public static void Write(FieldWriter to, SourceFile file)
    {
        to.Text("name", file.Name);
        to.Text("sha256", file.Sha256);
        to.Number("length", file.Length);
    }

    public static SourceFile File(FieldReader from) => new(from.Text("name"), from.Text("sha256"), from.Long("length"));

    public static void Write(FieldWriter to, PrintedParagraph paragraph)
    {
        to.Text("kind", Names<ParagraphKind>.Of(paragraph.Kind));
        to.Number("level", paragraph.Level);
        to.Text("printed", paragraph.Printed);
        to.Words("text", paragraph.Text);
        to.Value("place", paragraph.Place, Write);
    }

    public static PrintedParagraph Paragraph(FieldReader from) => new(
        Names<ParagraphKind>.Read(from.Text("kind")), from.Number("level"), from.Text("printed"), from.Words("text"),
        from.Has("place") ? from.Part("place", Place) : null);

    private static void Write(FieldWriter to, Corrigendum corrigendum)
    {
        to.Text("symbol", corrigendum.Symbol);
        to.Date("date", corrigendum.Date);
    }

    private static Corrigendum Corrigendum(FieldReader from) => new(from.Text("symbol"), from.DateIfAny("date"));

    private static void Write(FieldWriter to, Place place)
    {
        to.Text("part", place.Part);
        to.Number("ordinal", place.Ordinal);
    }

    private static Place Place(FieldReader from) => new(from.Text("part"), from.Number("ordinal"));
}
