using System.Globalization;
using Amendments.Documents;
using AngleSharp.Dom;

namespace Amendments.Readers.Html;

/// <summary>Watches the parser while it makes elements.</summary>
internal sealed class HtmlGuard(DocumentLimits limits, CancellationToken stop)
{
    // A page has a few elements a paragraph.
    private const int ElementsOfBlock = 8;

    private int _count;
    private INode? _last;

    /// <summary>Counts an element. It gets its place only after this; so the one before it is looked at.</summary>
    /// <exception cref="HtmlRefusedException">There are too many, they are nested too deeply, or time is over.</exception>
    public void Count(IElement element)
    {
        var depth = 0;
        for (var at = _last; at is not null; at = at.Parent)
        {
            if (++depth > limits.MaxDepth)
            {
                throw new HtmlRefusedException(new Problem("file", string.Create(CultureInfo.InvariantCulture, $"Its elements are nested more than {limits.MaxDepth} deep."), "Open it in a browser, and print it to a PDF."));
            }
        }

        _last = element;
        if (stop.IsCancellationRequested)
        {
            throw new HtmlRefusedException(ReadingProblems.OutOfTime("file", limits));
        }

        if (++_count > ElementsOfBlock * (long)limits.MaxBlocks)
        {
            throw new HtmlRefusedException(ReadingProblems.TooManyBlocks("file", limits));
        }
    }
}
