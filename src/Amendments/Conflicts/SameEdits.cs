using Amendments.Composition;

namespace Amendments.Conflicts;

/// <summary>Compares edits by what they ask for; see <see cref="Clash.IsSame"/>.</summary>
internal sealed class SameEdits : IEqualityComparer<ValueList<Edit>>
{
    public static readonly SameEdits Comparer = new();

    public bool Equals(ValueList<Edit>? x, ValueList<Edit>? y)
    {
        if (x is null || y is null || x.Count != y.Count)
        {
            return ReferenceEquals(x, y);
        }

        for (var i = 0; i < x.Count; i++)
        {
            if (!Clash.IsSame(x[i], y[i]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(ValueList<Edit> edits)
    {
        var hash = new HashCode();
        foreach (var edit in edits)
        {
            hash.Add(edit.Paragraph);
            if (edit is Edit.Words words)
            {
                hash.Add(words.Range);
                hash.Add(string.GetHashCode(words.Replacement.Text.Text.AsSpan().Trim(), StringComparison.Ordinal));
            }
        }

        return hash.ToHashCode();
    }
}
