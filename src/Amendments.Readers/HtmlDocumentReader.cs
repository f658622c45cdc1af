using System.Globalization;
using Amendments.Documents;
using Amendments.Readers.Html;
using AngleSharp.Html.Parser;

namespace Amendments.Readers;

/// <summary>
/// Reads a submission that is a web page or an e-mail. Nothing is fetched and no script runs: the parser is given the text and nothing to
/// load with. Navigation, headers and footers are furniture; what the page hides is left out and reported.
/// </summary>
public static class HtmlDocumentReader
{
    /// <summary>Reads it.</summary>
    /// <param name="html">The whole file.</param>
    /// <param name="limits">What reading may cost.</param>
    /// <param name="stop">When to stop for lack of time.</param>
    public static ReadDocument Read(byte[] html, DocumentLimits limits, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(limits);
        var text = HtmlEncoding.Read(html);
        if (text.Value is not { } page)
        {
            return new ReadDocument([], text.Problems);
        }

        if (page.Length > limits.MaxTextLength)
        {
            return ReadDocument.Unreadable("file", string.Create(CultureInfo.InvariantCulture, $"It is a page of more than {limits.MaxTextLength} characters."), "Open it in a browser, and print it to a PDF.");
        }

        try
        {
            var guard = new HtmlGuard(limits, stop);
            using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false, OnCreated = (element, _) => guard.Count(element) }).ParseDocument(page);
            var blocks = new HtmlBlocks(limits, stop);
            blocks.Read(document.Body);
            List<Problem> problems = [.. text.Problems, .. blocks.Problems];
            return ReadDocument.OfBlocks(blocks.Blocks, problems.Count == 0 && blocks.Blocks.Count == 0 ? [ReadingProblems.Blank] : problems, limits);
        }
        catch (HtmlRefusedException refusal)
        {
            return new ReadDocument([], [.. text.Problems, refusal.Problem]);
        }
    }
}
