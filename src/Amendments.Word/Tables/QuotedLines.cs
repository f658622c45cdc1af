using Amendments.Texts;

namespace Amendments.Word.Tables;

/// <summary>Cuts a text at its line ends.</summary>
internal static class QuotedLines
{
    /// <summary>The lines without their ends.</summary>
    public static IEnumerable<FormattedText> Of(FormattedText text)
    {
        var start = 0;
        for (var end = text.Text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.Text.IndexOf('\n', start))
        {
            yield return text.Slice(TextRange.Between(start, end));
            start = end + 1;
        }

        yield return text.Slice(TextRange.Between(start, text.Length));
    }
}
