using Amendments.Comparison;
using Amendments.Texts;

namespace Amendments.Rendering;

/// <summary>The part of a redline that a reader who has the text before them needs: the changes and some words around them. For reading only.</summary>
public static class RedlineExcerpt
{
    /// <summary>The redline with "…" for the middle of every long kept stretch.</summary>
    /// <param name="redline">The redline; one without changes is given back as it is.</param>
    /// <param name="around">How many words stay beside a change. A stretch is cut only when that saves at least as many.</param>
    public static Redline Of(Redline redline, int around)
    {
        ArgumentNullException.ThrowIfNull(redline);
        ArgumentOutOfRangeException.ThrowIfLessThan(around, 1);
        if (redline.IsUnchanged)
        {
            return redline;
        }

        var last = redline.Runs.Count - 1;
        return new Redline(redline.Runs.Select((run, i) => run.Kind == RunKind.Kept ? run with { Text = Cut(run.Text, i == 0 ? 0 : around, i == last ? 0 : around, around) } : run).ToValueList());
    }

    private static FormattedText Cut(FormattedText text, int first, int last, int around)
    {
        var words = Tokeniser.Tokenise(text.Text).Where(t => t.Kind == TokenKind.Word).ToList();
        if (words.Count < first + last + around)
        {
            return text;
        }

        var head = first == 0 ? FormattedText.Empty : text.Slice(TextRange.Between(0, words[first - 1].Range.End)) + " ";
        var tail = last == 0 ? FormattedText.Empty : " " + text.Slice(TextRange.Between(words[^last].Range.Start, text.Length));
        return FormattedText.Join([head, "…", tail]);
    }
}
