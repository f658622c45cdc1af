using Amendments.Comparison;
using Amendments.Texts;

namespace Amendments.Rendering.Pages;

/// <summary>A redline cut down to its changes and the words around them, for a place where the whole paragraph stands beside it.</summary>
internal static class Excerpt
{
    private const int Around = 80;
    private const string Gap = " … ";

    /// <summary>The redline with the kept text far from any change left out, shown by "…". Its equations do not hold any more.</summary>
    public static Redline Of(Redline redline)
    {
        var runs = redline.Runs;
        return new Redline(runs.Select((run, i) => run.Kind == RunKind.Kept ? Cut(run, i > 0, i < runs.Count - 1) : run).ToValueList());
    }

    private static Run Cut(Run run, bool isAfterChange, bool isBeforeChange)
    {
        var text = run.Text;
        var tokens = Tokeniser.Tokenise(text.Text);
        var head = isAfterChange ? tokens.Select(t => t.Range.End).LastOrDefault(end => end <= Around) : 0;
        var tail = isBeforeChange ? tokens.Select(t => t.Range.Start).Append(text.Length).First(start => start >= text.Length - Around) : text.Length;
        if (tail - head <= Around / 2)
        {
            return run;
        }

        return run with { Text = text.Slice(new TextRange(0, head)) + Gap + text.Slice(TextRange.Between(tail, text.Length)) };
    }
}
