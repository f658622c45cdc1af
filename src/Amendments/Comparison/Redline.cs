using Amendments.Texts;

namespace Amendments.Comparison;

/// <summary>
/// A text with its changes as runs. Two equations hold, to the character:
/// <see cref="Original"/> (the insertions taken away) is the text before, <see cref="Revised"/> (the deletions taken away) is the text after.
/// </summary>
/// <param name="Runs">The runs in order.</param>
public sealed record Redline(ValueList<Run> Runs)
{
    /// <summary>Whether nothing is struck or put in.</summary>
    public bool IsUnchanged => Runs.All(r => r.Kind == RunKind.Kept);

    /// <summary>The comparison of two texts, word by word.</summary>
    public static Redline Between(FormattedText before, FormattedText after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var runs = new List<Run>();
        var at = 0;
        foreach (var change in WordDiff.Changes(before.Text, after.Text))
        {
            Add(runs, RunKind.Kept, before.Slice(TextRange.Between(at, change.Old.Start)));
            Add(runs, RunKind.Deleted, before.Slice(change.Old));
            Add(runs, RunKind.Inserted, after.Slice(change.New));
            at = change.Old.End;
        }

        Add(runs, RunKind.Kept, before.Slice(TextRange.Between(at, before.Length)));
        return new Redline(runs.ToValueList());
    }

    /// <summary>The whole text as one run, or as none when it is empty.</summary>
    public static Redline Whole(RunKind kind, FormattedText text, Id<Proposals.Proposal>? owner = null) =>
        new(text is { Length: > 0 } ? [new Run(kind, text, owner)] : []);

    /// <summary>The text before.</summary>
    public FormattedText Original() => FormattedText.Join(Without(RunKind.Inserted));

    /// <summary>The text after.</summary>
    public FormattedText Revised() => FormattedText.Join(Without(RunKind.Deleted));

    /// <summary>The characters of the text after.</summary>
    public string RevisedText() => string.Concat(Without(RunKind.Deleted).Select(t => t.Text));

    private IEnumerable<FormattedText> Without(RunKind kind) => Runs.Where(r => r.Kind != kind).Select(r => r.Text);

    private static void Add(List<Run> runs, RunKind kind, FormattedText text)
    {
        if (text.Length > 0)
        {
            runs.Add(new Run(kind, text));
        }
    }
}
