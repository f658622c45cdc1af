using System.Globalization;
using System.Text;

namespace Amendments.Papers;

/// <summary>
/// What is printed in front of a paragraph in one draft: "22", "30 bis", "10A", "PP2", "OP12 ter", "30 (a) (ii)", "4 alt".
/// Never an identity: the next draft numbers anew. Two labels are equal when they mean the same, however they are spelt.
/// </summary>
public sealed record Label : IComparable<Label>
{
    /// <summary>"PP" for preambular, "OP" for operative paragraphs, otherwise empty.</summary>
    public string Series { get; init; } = string.Empty;

    /// <summary>The number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The capital letter of "10A", otherwise empty.</summary>
    public string Letter { get; init; } = string.Empty;

    /// <summary>2 for bis, 3 for ter ...; 1 for the paragraph itself.</summary>
    public int Latin { get; init; } = 1;

    /// <summary>Whether "alt" marks an alternative version; the number behind it or 1; 0 when it is none.</summary>
    public int Alternative { get; init; }

    /// <summary>The marks of the sub-paragraph, outermost first, without their parentheses: "a", "ii".</summary>
    public ValueList<string> Path { get; init; } = [];

    /// <summary>The label of the paragraph that a sub-paragraph belongs to; itself when it is none.</summary>
    public Label Whole => Path.Count == 0 ? this : this with { Path = [] };

    /// <summary>A plain number.</summary>
    /// <param name="number">The number, from 1.</param>
    public static Label Of(int number) => new() { Number = number };

    /// <summary>Reads a label in any of the spellings in use; see <see cref="LabelReader"/>.</summary>
    /// <exception cref="FormatException">The text is not a label.</exception>
    public static Label Parse(string text) =>
        TryParse(text, out var label) ? label : throw new FormatException($"“{text}” is not a paragraph label. Write it like 22, 30 bis, 10A, PP2 or 30 (a).");

    /// <summary>Reads a label in any of the spellings in use; see <see cref="LabelReader"/>.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Label? label)
    {
        label = text is null ? null : LabelReader.Read(text);
        return label is not null;
    }

    /// <summary>The label of a sub-paragraph of this one.</summary>
    /// <param name="mark">The mark without parentheses, such as "a".</param>
    public Label Sub(string mark) => this with { Path = [.. Path, mark] };

    /// <summary>Reading order: by series (preambular, operative, plain), number, letter, Latin ordinal, alternative, then sub-paragraphs.</summary>
    public int CompareTo(Label? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = (SeriesRank, Number, Letter, Latin, Alternative)
            .CompareTo((other.SeriesRank, other.Number, other.Letter, other.Latin, other.Alternative));
        for (var i = 0; order == 0 && i < Math.Min(Path.Count, other.Path.Count); i++)
        {
            order = SubMark.Compare(Path[i], other.Path[i], i);
        }

        return order != 0 ? order : Path.Count.CompareTo(other.Path.Count);
    }

    /// <summary>The one style that the project writes: "30 bis", "10A", "PP2", "30 (a) (ii)".</summary>
    public override string ToString()
    {
        var written = new StringBuilder(Series).Append(Number.ToString(CultureInfo.InvariantCulture)).Append(Letter);
        if (Latin > 1)
        {
            written.Append(' ').Append(LatinOrdinal.Word(Latin));
        }

        if (Alternative > 0)
        {
            written.Append(" alt").Append(Alternative > 1 ? Alternative.ToString(CultureInfo.InvariantCulture) : string.Empty);
        }

        foreach (var mark in Path)
        {
            written.Append(" (").Append(mark).Append(')');
        }

        return written.ToString();
    }

    private int SeriesRank => Series switch { "PP" => 0, "OP" => 1, _ => 2 };

#pragma warning disable CS1591 // The operators say what CompareTo says.
    public static bool operator <(Label left, Label right) => left.CompareTo(right) < 0;

    public static bool operator >(Label left, Label right) => left.CompareTo(right) > 0;

    public static bool operator <=(Label left, Label right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Label left, Label right) => left.CompareTo(right) >= 0;
#pragma warning restore CS1591
}
