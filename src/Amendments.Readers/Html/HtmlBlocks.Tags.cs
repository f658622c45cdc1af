using AngleSharp.Dom;

namespace Amendments.Readers.Html;

// What the begin and the end of an element change.
internal sealed partial class HtmlBlocks
{
    private void Open(IElement element)
    {
        if (HtmlElements.IsApart(element))
        {
            Flush();
        }

        _furniture += HtmlElements.IsFurniture(element) ? 1 : 0;
        _words.Change(HtmlElements.Emphasis(element), 1);
        if (HtmlElements.IsStruck(element))
        {
            _strikes.Push(_words.Count);
        }

        switch (element.LocalName)
        {
            case "ol" or "ul" or "menu":
                _lists.Open(element);
                break;
            case "li":
                (_mark, _isItem) = (_lists.Next(element), true);
                break;
            case "tr":
                _rows.Push((element, 0));
                break;
            case "td" or "th":
                _cells++;
                _rows.Push(_rows.TryPop(out var row) ? row with { Column = row.Column + 1 } : (element, 1));
                break;
            case "br":
                Break();
                break;
            default:
                _heading = HtmlElements.Heading(element) is > 0 and var level ? level : _heading;
                break;
        }
    }

    private void Leave(IElement element)
    {
        if (HtmlElements.IsStruck(element) && _strikes.TryPop(out var from))
        {
            Strike(from);
        }

        if (HtmlElements.IsApart(element))
        {
            Flush();
        }

        _furniture -= HtmlElements.IsFurniture(element) ? 1 : 0;
        _words.Change(HtmlElements.Emphasis(element), -1);
        switch (element.LocalName)
        {
            case "ol" or "ul" or "menu":
                _lists.Close();
                break;
            case "li":
                _isItem = false;
                break;
            case "tr":
                _rows.TryPop(out _);
                break;
            case "td" or "th":
                _cells--;
                break;
            default:
                _heading = HtmlElements.Heading(element) > 0 ? 0 : _heading;
                break;
        }
    }

    // In an e-mail two line breaks stand between paragraphs.
    private void Break()
    {
        if (_wasBreak)
        {
            Flush();
        }

        _words.AddBlank();
        _wasBreak = true;
    }

    private void Strike(int from)
    {
        if (_words.From(from) is { Length: > 0 } words)
        {
            _struck.Add(words);
        }
    }
}
