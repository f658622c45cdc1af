using Amendments.Comparison;
using Amendments.Composition;

namespace Amendments.Scenarios;

/// <summary>Says whose the words of a composed text are.</summary>
public static class Provenance
{
    /// <summary>The words of a composed paragraph with their owners; joined they are its text. Linear in its length.</summary>
    public static ValueList<OwnedWords> Of(ComposedParagraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        var words = new List<OwnedWords>();
        foreach (var run in paragraph.Redline.Runs.Where(r => r.Kind != RunKind.Deleted))
        {
            if (words.Count > 0 && words[^1] is var last && last.Owner == run.Owner && last.IsSupplied == run.IsSupplied)
            {
                words[^1] = last with { Text = last.Text + run.Text };
            }
            else
            {
                words.Add(new OwnedWords(run.Text, run.Owner, run.IsSupplied));
            }
        }

        return words.ToValueList();
    }
}
