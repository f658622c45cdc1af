using Amendments.Texts;

namespace Amendments.Comparison;

// The rule: a kept stretch between two changes of the same owner is shown as struck and put in again when
//   - it holds at most two words and no sentence ends in it, and
//   - each of the two changes beside it strikes and puts in words, and
//   - it holds no more words than either of them puts in.
// So "[-a-]{+x+} of [-b-]{+y+}" is shown as "[-a of b-]{+x of y+}", while two separate small corrections stay separate.

/// <summary>
/// A redline for the eye: scattered one-word islands between changes are joined into one change that reads.
/// For display only; edits, conflicts and owners never see it. Both equations of <see cref="Redline"/> still hold.
/// </summary>
public static class ReadableRedline
{
    private const int MostWordsOfAnIsland = 2;

    /// <summary>The redline with its islands joined.</summary>
    public static Redline Of(Redline redline)
    {
        ArgumentNullException.ThrowIfNull(redline);
        var runs = new List<Run>();
        var changes = new List<Run>();
        for (var i = 0; i < redline.Runs.Count; i++)
        {
            var run = redline.Runs[i];
            if (run.Kind != RunKind.Kept)
            {
                changes.Add(run);
            }
            else if (IsIsland(redline.Runs, i, changes))
            {
                changes.Add(run);
            }
            else
            {
                Flush(runs, changes);
                runs.Add(run);
            }
        }

        Flush(runs, changes);
        return new Redline(runs.ToValueList());
    }

    private static bool IsIsland(ValueList<Run> runs, int index, List<Run> before)
    {
        var after = runs.Skip(index + 1).TakeWhile(r => r.Kind != RunKind.Kept).ToList();
        var last = before.AsEnumerable().Reverse().TakeWhile(r => r.Kind != RunKind.Kept).ToList();
        var words = Words(runs[index]);
        return words <= MostWordsOfAnIsland
            && Sentences.Split(runs[index].Text.Text).Count == 1
            && !runs[index].Text.Text.Any(c => c is '.' or '。' or InlineObject.Placeholder)
            && IsReplacement(last, words) && IsReplacement(after, words)
            && last.Concat(after).All(r => r.Owner == last[0].Owner);
    }

    private static bool IsReplacement(List<Run> changes, int words) =>
        changes.Any(r => r.Kind == RunKind.Deleted && Words(r) > 0)
        && changes.Where(r => r.Kind == RunKind.Inserted).Sum(Words) >= Math.Max(1, words);

    private static void Flush(List<Run> runs, List<Run> changes)
    {
        if (changes.Exists(r => r.Kind == RunKind.Kept))
        {
            var owner = changes[0].Owner;
            runs.Add(new Run(RunKind.Deleted, Join(changes, RunKind.Inserted), owner));
            runs.Add(new Run(RunKind.Inserted, Join(changes, RunKind.Deleted), owner));
        }
        else
        {
            runs.AddRange(changes);
        }

        changes.Clear();
    }

    private static FormattedText Join(List<Run> runs, RunKind without) =>
        FormattedText.Join(runs.Where(r => r.Kind != without).Select(r => r.Text));

    private static int Words(Run run) => Tokeniser.Tokenise(run.Text.Text).Count(t => t.Kind == TokenKind.Word);
}
