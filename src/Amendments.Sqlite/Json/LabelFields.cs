using Amendments.Papers;

namespace Amendments.Sqlite.Json;

/// <summary>Labels in payloads: as text, "30 (a)"; a label that the text does not give back (a sub-paragraph numbered "(1)") by its parts.</summary>
internal static class LabelFields
{
    public static void Label(this FieldWriter to, string name, Label? label)
    {
        if (label?.Latin <= LatinOrdinal.Highest && Papers.Label.TryParse(label.ToString(), out var read) && read == label)
        {
            to.Text(name, label.ToString());
        }
        else
        {
            to.Part(name, label, WriteParts);
        }
    }

    public static Label Label(this FieldReader from, string name) => from.IsText(name) ? Papers.Label.Parse(from.Text(name)) : from.Part(name, ReadParts);

    private static void WriteParts(FieldWriter to, Label label)
    {
        to.Text("series", label.Series);
        to.Number("number", label.Number);
        to.Text("letter", label.Letter);
        to.Number("latin", label.Latin);
        to.Number("alternative", label.Alternative);
        to.Texts("path", label.Path);
    }

    private static Label ReadParts(FieldReader from) => new()
    {
        Series = from.Text("series"),
        Number = from.Number("number"),
        Letter = from.Text("letter"),
        Latin = from.Number("latin"),
        Alternative = from.Number("alternative"),
        Path = from.Texts("path"),
    };
}
